package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.docs.Page.Block;
import dev.shapewright.processor.docs.Page.Example;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.UncausedProblems;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the problems: one for each id, and each is correct. */
class ProblemPagesTest {
    private static final String FOLDER = "docs/problems";
    private static final String INDEX = "README";
    private static final String WRONG = "Wrong";
    private static final String RIGHT = "Right";
    private static final String LIBRARY = "On the class path";

    /** Problems that no change of the source fixes. */
    private static final Set<String> NOT_THE_SOURCE = Set.of("generated-unwritable", "internal-error");

    static Stream<Page> pages() {
        return Page.in(FOLDER).stream().filter(page -> !page.name().equals(INDEX));
    }

    static Stream<Page> pagesWithWrong() {
        return pages().filter(page -> !UncausedProblems.IDS.contains(page.name()));
    }

    @Test
    void everyProblemHasAPageAndEveryPageAProblem() {
        Set<String> ids = Arrays.stream(ProblemId.values())
                .map(ProblemId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, pages().map(Page::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theIndexListsThemAllInTheirOrder() {
        List<String> rows = Page.atRoot(FOLDER + "/" + INDEX + ".md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| ["))
                .toList();
        List<String> wanted = new ArrayList<>();
        for (ProblemId id : ProblemId.values()) {
            wanted.add("| [" + id + "](" + id + ".md) | " + severity(id).toLowerCase(java.util.Locale.ROOT) + " | "
                    + meaning(Page.atRoot(FOLDER + "/" + id + ".md")) + " |");
        }
        assertEquals(String.join("\n", wanted), String.join("\n", rows));
    }

    /** The first paragraph on one line, without the leading severity. */
    private static String meaning(Page page) {
        String paragraph = page.text().split("\n\n", -1)[1];
        return paragraph.substring(paragraph.indexOf(' ') + 1).replace('\n', ' ');
    }

    private static String severity(ProblemId id) {
        return id.severity() == Severity.ERROR ? "Error" : "Warning";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void beginsWithIdAndSeverity(Page page) {
        ProblemId id = ProblemId.of(page.name()).orElseThrow();
        assertTrue(page.text().startsWith("# " + id + "\n\n**" + severity(id) + ".** "));
        assertEquals(!UncausedProblems.IDS.contains(page.name()), page.hasSection(WRONG));
        assertTrue(page.hasSection(RIGHT));
        assertTrue(page.hasSection("Why"));
        assertEquals(
                id.severity() == Severity.WARNING && id != ProblemId.UNKNOWN_OPTION,
                page.text().contains("@SuppressWarnings(\"shapewright:" + id + "\")"),
                "how to silence it");
    }

    @ParameterizedTest
    @MethodSource("pagesWithWrong")
    void wrongExamplesGiveTheMessageThatIsShown(Page page) {
        List<Example> examples = page.examples(WRONG);
        assertFalse(examples.isEmpty());
        Map<Block, String> texts = new HashMap<>();
        for (Example example : examples) {
            Compiled compiled = example.file().compiled(options(page));
            assertAll(
                    () -> assertEquals(
                            Set.of(page.name()),
                            compiled.ours().stream().map(Said::id).collect(Collectors.toSet())),
                    () -> assertEquals(compiled.errors(), compiled.allErrors(), "the compiler's own errors"));
            texts.put(example.text().orElseThrow(), example.file().said(compiled));
        }
        Texts.assertShown(page, texts);
    }

    /**
     * The options that a wrong example shows, plus the classes the page puts on the class path, compiled without our
     * processor.
     */
    private static List<String> options(Page page) {
        List<String> options = new ArrayList<>(page.options(WRONG));
        Map<String, String> library = new HashMap<>();
        page.examples(LIBRARY)
                .forEach(example ->
                        library.put(example.file().path(), example.file().source()));
        if (!library.isEmpty()) {
            Compiled before = TestCompiler.javac().compile(library, List.of("-proc:none"));
            options.addAll(List.of("-classpath", before.classes()));
        }
        return options;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void rightExamplesGiveNoMessage(Page page) {
        List<Example> examples = page.examples(RIGHT);
        assertEquals(NOT_THE_SOURCE.contains(page.name()), examples.isEmpty());
        for (Example example : examples) {
            Compiled compiled = example.file().compiled(page.options(RIGHT));
            assertAll(
                    () -> assertEquals("", example.file().said(compiled)),
                    () -> assertEquals(List.of(), compiled.allErrors()));
        }
    }
}
