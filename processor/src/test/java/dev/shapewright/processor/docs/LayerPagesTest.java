package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.docs.Page.Block;
import dev.shapewright.processor.docs.Page.Example;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.shapes.layer.LayerCatalog;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the layers: one for each layer, with its elements, and found by the layer's names in other frameworks.
 * Their examples are tested together with those of all other pages.
 */
class LayerPagesTest {
    private static final String FOLDER = "docs/layers";
    private static final String INDEX = "README";
    private static final String KNOWN_AS = "**You know it as** ";
    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    static Stream<Page> pages() {
        return Page.in(FOLDER).stream().filter(page -> !page.name().equals(INDEX));
    }

    @Test
    void everyLayerHasAPageAndEveryPageALayer() {
        Set<String> layers = new LayerCatalog()
                .types().stream().map(LayerPagesTest::fileName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(layers, pages().map(Page::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The name of a page, such as {@code depthwise-conv} for {@code DepthwiseConv}. */
    private static String fileName(String type) {
        return WORD_BOUNDARY.matcher(type).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static String type(Page page) {
        return page.headings().get(0).substring(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatItDoesAndWhatOthersCallIt(Page page) {
        assertEquals(fileName(type(page)), page.name());
        assertEquals(List.of("@" + type(page), "Elements", "Formula", "Right", "Wrong"), page.headings());
        assertTrue(page.introduction().get(1).startsWith(KNOWN_AS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void listsTheElementsOfTheAnnotation(Page page) throws ClassNotFoundException {
        Map<String, String> wanted = new TreeMap<>();
        Class<?> annotation = Class.forName("dev.shapewright.layers." + type(page));
        for (Method element : annotation.getDeclaredMethods()) {
            wanted.put("`" + element.getName() + "`", fallback(element));
        }
        Map<String, String> listed = new TreeMap<>();
        page.rows("Elements").forEach(row -> listed.put(row.get(0), row.get(1)));
        assertEquals(wanted, listed);
    }

    private static String fallback(Method element) {
        return Optional.ofNullable(element.getDefaultValue())
                .map(value -> "`" + literal(value) + "`")
                .orElse("required");
    }

    /** A default as written in Java. */
    private static String literal(Object value) {
        if (value instanceof int[] numbers) {
            return numbers.length == 1
                    ? Integer.toString(numbers[0])
                    : list(Arrays.stream(numbers).boxed());
        } else if (value instanceof Object[] values) {
            return list(Arrays.stream(values).map(LayerPagesTest::literal));
        } else if (value instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getCanonicalName().replace("dev.shapewright.layers.", "");
            return type + "." + constant.name();
        }
        return value.toString();
    }

    private static String list(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheLayerRightAndWrong(Page page) {
        assertShows(page, page.examples("Right"));
        List<Example> wrong = page.examples("Wrong");
        assertShows(page, wrong);
        for (Example example : wrong) {
            Compiled compiled = example.file().compiled(List.of());
            assertFalse(compiled.ours().isEmpty());
            assertEquals(compiled.errors(), compiled.allErrors(), "the compiler's own errors");
            assertAll(compiled.ours().stream()
                    .map(one -> () -> assertTrue(
                            page.text().contains("(../problems/" + one.id() + ".md)"), "no link to " + one)));
        }
    }

    private static void assertShows(Page page, List<Example> examples) {
        assertFalse(examples.isEmpty());
        Pattern use = Pattern.compile("@" + type(page) + "\\b");
        for (Example example : examples) {
            assertTrue(use.matcher(example.file().source()).find(), "no " + use);
            assertFalse(example.text().map(Block::text).orElse("").isEmpty(), "no text below " + example.file());
        }
    }

    @Test
    void theIndexListsThemAllInTheirOrder() {
        List<String> wanted = new LayerCatalog()
                .types().stream()
                        .map(type -> "[@" + type + "](" + fileName(type) + ".md) | "
                                + Page.atRoot(FOLDER + "/" + fileName(type) + ".md")
                                        .introduction()
                                        .get(0))
                        .toList();
        List<String> rows = index().rows("By purpose").stream()
                .filter(row -> row.get(0).startsWith("["))
                .map(row -> String.join(" | ", row))
                .toList();
        assertEquals(String.join("\n", wanted), String.join("\n", rows));
    }

    /** Each name of the layer in other frameworks leads from the index to its page. */
    @ParameterizedTest
    @MethodSource("pages")
    void theIndexKnowsTheNamesOthersUse(Page page) {
        List<String> rows = Stream.of("From PyTorch", "From Keras")
                .flatMap(section -> index().rows(section).stream())
                .map(row -> String.join(" | ", row))
                .filter(row -> row.contains("(" + page.name() + ".md)"))
                .toList();
        List<String> names = CODE.matcher(page.introduction().get(1))
                .results()
                .map(MatchResult::group)
                .filter(name -> rows.stream().noneMatch(row -> row.contains(name)))
                .toList();
        assertEquals(List.of(), names);
    }

    private static Page index() {
        return Page.atRoot(FOLDER + "/" + INDEX + ".md");
    }
}
