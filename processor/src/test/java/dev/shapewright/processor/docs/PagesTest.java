package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.docs.Page.Example;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual shows compiles as it stands, prints what is printed below it, and links to what is there. */
class PagesTest {
    private static final Pattern MESSAGE =
            Pattern.compile("\\w+\\.java:\\d+: (error|warning): \\[[a-z-]+] .*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

    static Stream<Page> pages() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Page::atRoot), Page.in("docs").stream());
    }

    static Stream<Page> guides() {
        return pages().filter(page ->
                !page.toString().contains("problems") && !page.examples().isEmpty());
    }

    /** A page's examples make one project; one with messages below it stands alone and gives just these. */
    @ParameterizedTest
    @MethodSource("guides")
    void examplesAreTrue(Page page) {
        Map<String, String> sources = new HashMap<>();
        for (Example example : page.examples()) {
            if (MESSAGE.matcher(example.below()).matches()) {
                assertEquals(example.below(), example.file().said(example.file().compiled(List.of())));
            } else {
                assertEquals(
                        null, sources.put(example.file().path(), example.file().source()), "shown twice");
            }
        }
        Compiled compiled = TestCompiler.javac().compile(sources);
        assertAll(() -> assertEquals(List.of(), compiled.ours()), () -> assertEquals(List.of(), compiled.allErrors()));
        for (Example example : page.examples()) {
            if (!MESSAGE.matcher(example.below()).matches() && !example.below().isEmpty()) {
                assertEquals(
                        Optional.of(example.below()),
                        table(compiled, example.file().type()));
            }
        }
    }

    /** The table in the Javadoc of a summary class. */
    private static Optional<String> table(Compiled compiled, String model) {
        return Optional.ofNullable(compiled.generated().get(model + "ModelSummary.java"))
                .map(text -> text.substring(text.indexOf("<pre>"), text.indexOf("</pre>")))
                .map(lines -> lines.lines()
                        .skip(1)
                        .map(line -> line.replaceFirst("^ \\* ?", ""))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) {
        List<String> links =
                LINK.matcher(page.text()).results().map(PagesTest::target).toList();
        assertAll(links.stream()
                .map(link -> () -> assertTrue(Files.exists(page.path().resolveSibling(link)), link)));
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
