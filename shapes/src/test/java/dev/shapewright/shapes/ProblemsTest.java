package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of the engine, with its place, its words and its fixes: the files of {@code problems}. */
class ProblemsTest {
    /** What only a compiler can find. */
    private static final Set<ProblemId> OF_THE_PROCESSOR = EnumSet.of(
            ProblemId.ORDER_UNKNOWN,
            ProblemId.NOT_A_MODEL,
            ProblemId.CONSTANT_CLASH,
            ProblemId.GENERATED_NAME_CLASH,
            ProblemId.UNKNOWN_OPTION,
            ProblemId.INTERNAL_ERROR);

    /** One problem after another as users meet them, and what else can be wrong with each layer. */
    private static final List<String> FILES = List.of("cases.txt", "layers.txt");

    /** A title, a stack, and the problems as {@link #text} writes them. */
    record Case(String title, Stack stack, String problems) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void problems(Case wanted) {
        List<Problem> problems = new ModelAnalyzer().analyze(wanted.stack).problems();
        assertEquals(wanted.problems, problems.stream().map(ProblemsTest::text).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFixMends(Case wanted) {
        new FixCheck()
                .check(wanted.stack, new ModelAnalyzer().analyze(wanted.stack).problems());
    }

    @Test
    void everyProblemOfTheEngineHasACase() {
        ModelAnalyzer analyzer = new ModelAnalyzer();
        Set<ProblemId> found = EnumSet.noneOf(ProblemId.class);
        cases().forEach(wanted ->
                analyzer.analyze(wanted.stack).problems().forEach(problem -> found.add(problem.id())));
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(OF_THE_PROCESSOR)), found);
    }

    static Stream<Case> cases() {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(resource("/problems/" + file).split("\n\n")))
                .map(ProblemsTest::read);
    }

    private static Case read(String text) {
        List<String> lines = text.lines().toList();
        List<String> stack = lines.stream().filter(line -> line.startsWith("@")).toList();
        return new Case(
                lines.get(0),
                Source.stack(String.join("\n", stack)),
                String.join("\n", lines.subList(1 + stack.size(), lines.size())));
    }

    /** The place, the id and the headline; then what stands below it, indented. */
    private static String text(Problem problem) {
        Site site = problem.site();
        String place = site.entry() == Site.MODEL ? "model" : "line " + (site.entry() + 1);
        String element = site.element().isEmpty() ? "" : " " + site.element();
        String index = site.index() == Site.WHOLE ? "" : "[" + site.index() + "]";
        Stream<String> details = problem.details().stream().map(detail -> detail.label() + " " + detail.text());
        Stream<String> fixes = problem.fixes().stream().map(fix -> "fix " + fix);
        return place + element + index + ": [" + problem.id() + "] " + problem.headline()
                + Stream.concat(details, fixes).map(line -> "\n    " + line).collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ProblemsTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
