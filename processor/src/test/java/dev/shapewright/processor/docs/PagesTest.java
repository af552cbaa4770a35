package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.docs.Page.Block;
import dev.shapewright.processor.docs.Page.Example;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The manual's examples compile as shown and print what the page says, and its links have targets. */
class PagesTest {
    private static final Path BLOCKS = Path.of("..", "blocks", "src", "main", "java");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

    static Stream<Page> pages() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Page::atRoot), Page.in("docs").stream());
    }

    static Stream<Page> guides() {
        return pages().filter(page ->
                !page.toString().contains("problems") && !page.examples().isEmpty());
    }

    /** A page's examples make one project; an example with messages below it stands alone and yields exactly these. */
    @ParameterizedTest
    @MethodSource("guides")
    void examplesAreTrue(Page page) throws IOException {
        Map<String, String> sources = new HashMap<>();
        page.examples().stream()
                .filter(example -> !example.isWrong())
                .map(Example::file)
                .forEach(file -> assertEquals(null, sources.put(file.path(), file.source()), "shown twice"));
        if (sources.values().stream().anyMatch(source -> source.contains("import dev.shapewright.blocks."))) {
            sources.putAll(readyMadeBlocks());
        }
        Compiled compiled = sources.isEmpty()
                ? new Compiled(List.of(), Map.of(), "")
                : TestCompiler.javac().compile(sources);
        assertAll(() -> assertEquals(List.of(), compiled.ours()), () -> assertEquals(List.of(), compiled.allErrors()));
        Map<Block, String> texts = new HashMap<>();
        for (Example example : page.examples()) {
            JavaFile file = example.file();
            example.text()
                    .ifPresent(block -> texts.put(
                            block,
                            example.isWrong()
                                    ? file.said(file.compiled(List.of()))
                                    : table(compiled, file.type()).orElse("")));
        }
        Texts.assertShown(page, texts);
    }

    /** The sources of the ready-made blocks, whose module is built after this one. */
    private static Map<String, String> readyMadeBlocks() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.list(BLOCKS.resolve("dev/shapewright/blocks"))) {
            for (Path file : files.toList()) {
                sources.put(BLOCKS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
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
                LINK.matcher(page.prose()).results().map(PagesTest::target).toList();
        assertAll(links.stream()
                .map(link -> () -> assertTrue(Files.exists(page.path().resolveSibling(link)), link)));
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
