package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.BlockCheck;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.written.ProgramText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of the engine, with its place, text and fixes: the files in {@code problems}. */
class ProblemsTest {
    private static final Pattern PROBLEM = Pattern.compile("(\\w+ )?line \\d|model:");

    /** The problems that only the processor can find. */
    private static final Set<ProblemId> OF_THE_PROCESSOR = EnumSet.of(
            ProblemId.ORDER_UNKNOWN,
            ProblemId.UNBOUND_PARAMETER,
            ProblemId.PARAMETER_TYPE,
            ProblemId.FOREIGN_PARAMETER,
            ProblemId.STAND_IN_ESCAPES,
            ProblemId.KOTLIN_BLOCK,
            ProblemId.BLOCK_WITHOUT_COMPANION,
            ProblemId.COMPANION_TOO_NEW,
            ProblemId.SHADOWED_PARAMETER,
            ProblemId.CONSTANT_CLASH,
            ProblemId.GENERATED_NAME_CLASH,
            ProblemId.GENERATED_UNWRITABLE,
            ProblemId.GOLDEN_DIFFERS,
            ProblemId.GOLDEN_UNREADABLE,
            ProblemId.REPORT_UNWRITABLE,
            ProblemId.GOLDEN_UNCHECKED,
            ProblemId.UNKNOWN_OPTION,
            ProblemId.INTERNAL_ERROR);

    /** The problems in the order users encounter them, further mistakes for each layer, and mistakes in porting. */
    private static final List<String> FILES = List.of("cases.txt", "layers.txt", "mistakes.txt");

    /** A title, a program, and the problems as {@link #text} writes them. */
    record Case(String title, ProgramText source, String problems) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void problems(Case wanted) {
        assertEquals(wanted.problems, text(wanted.source));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFixMends(Case wanted) {
        Program program = wanted.source.program();
        new FixCheck().check(program, new ModelAnalyzer().analyze(program).problems());
    }

    @Test
    void everyProblemOfTheEngineHasACase() {
        ModelAnalyzer analyzer = new ModelAnalyzer();
        Set<ProblemId> found = EnumSet.noneOf(ProblemId.class);
        cases().forEach(wanted -> {
            Program program = wanted.source.program();
            analyzer.analyze(program).problems().forEach(problem -> found.add(problem.id()));
            ownBlocks(program).forEach(block -> ofBlock(block, program).forEach(problem -> found.add(problem.id())));
        });
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(OF_THE_PROCESSOR)), found);
    }

    static Stream<Case> cases() {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(resource("/problems/" + file).split("\n\n")))
                .map(ProblemsTest::read);
    }

    private static Case read(String text) {
        List<String> lines = text.lines().toList();
        int first = 1;
        while (first < lines.size() && !PROBLEM.matcher(lines.get(first)).lookingAt()) {
            first++;
        }
        return new Case(
                lines.get(0),
                ProgramText.of(String.join("\n", lines.subList(1, first))),
                String.join("\n", lines.subList(first, lines.size())));
    }

    /** The problems of the blocks themselves, then those of the model. */
    private static String text(ProgramText source) {
        Program program = source.program();
        Stream<String> ofBlocks = ownBlocks(program)
                .flatMap(block ->
                        ofBlock(block, program).stream().map(problem -> block.name() + " " + text(problem, source)));
        Stream<String> ofModel =
                new ModelAnalyzer().analyze(program).problems().stream().map(problem -> text(problem, source));
        return Stream.concat(ofBlocks, ofModel).collect(Collectors.joining("\n"));
    }

    private static Stream<Block> ownBlocks(Program program) {
        return program.blocks().values().stream().filter(Block::own).sorted(Comparator.comparing(Block::name));
    }

    private static List<Problem> ofBlock(Block block, Program program) {
        return BlockCheck.check(block, program.blocks());
    }

    /** The place, the id and the headline, then the indented lines below it. */
    private static String text(Problem problem, ProgramText source) {
        Site site = problem.site();
        String place = site.entry() == Site.MODEL ? "model" : "line " + (site.entry() + 1);
        String element = site.element().isEmpty() ? "" : " " + site.element();
        String index = site.index() == Site.WHOLE ? "" : "[" + site.index() + "]";
        String token =
                site.token() == Site.WHOLE ? "" : " at " + source.tokens().text(site.token());
        Stream<String> details = problem.details().stream().map(detail -> detail.label() + " " + detail.text());
        Stream<String> fixes = problem.fixes().stream().map(fix -> "fix " + fix);
        return place + element + index + token + ": [" + problem.id() + "] " + problem.headline()
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
