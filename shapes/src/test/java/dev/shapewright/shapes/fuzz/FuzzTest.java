package dev.shapewright.shapes.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.FixCheck;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.language.BlockCheck;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.network.Totals;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.written.ProgramText;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random programs, valid and broken: the engine answers in time, its errors have a place, its fixes work, and its sums
 * equal those of a naive expansion. {@code -Dfuzz.programs=100000 -Dfuzz.seed=1} runs more or other programs.
 */
class FuzzTest {
    private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 5_000);
    private static final long FIRST = Long.getLong("fuzz.seed", 0L);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final RandomPrograms programs = new RandomPrograms();
    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private final FixCheck fixes = new FixCheck();
    private final TreeMap<String, Integer> found = new TreeMap<>();
    private int valid;
    private int mended;

    @Test
    void randomPrograms() {
        for (long seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
            String text = programs.program(seed);
            try {
                check(ProgramText.read(text));
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail("-Dfuzz.programs=1 -Dfuzz.seed=" + seed + "\n" + text, e);
            }
        }
        System.out.println(
                "fuzz: " + PROGRAMS + " programs, " + valid + " valid, " + mended + " fixes tried, " + found);
        assertTrue(valid > PROGRAMS / 3, "valid programs: " + valid);
        assertTrue(PROGRAMS < 5_000 || found.size() > 30, "problems: " + found);
    }

    private void check(Program program) {
        long start = System.nanoTime();
        Analysis analysis = analyzer.analyze(program);
        Summaries.of(analysis.network());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(LIMIT) < 0, "took " + taken);
        boolean broken = false;
        for (Problem problem : analysis.problems()) {
            found.merge(problem.id().toString(), 1, Integer::sum);
            mended += problem.fixes().size();
            broken |= problem.id().severity() == Severity.ERROR;
            checkPlace(problem, program.model().entries());
        }
        broken |= program.blocks().values().stream()
                .anyMatch(block -> block.own()
                        && !BlockCheck.check(block, program.blocks()).isEmpty());
        assertTrue(broken || analysis.network().sound(), "broken without an error");
        fixes.check(program, analysis.problems());
        if (!broken) {
            valid++;
            checkSums(analysis, new NaiveExpansion(program));
        }
    }

    private static void checkPlace(Problem problem, List<Entry> entries) {
        Site site = problem.site();
        boolean inside = site.entry() >= 0 && site.entry() < entries.size();
        boolean written = inside
                && (site.element().isEmpty()
                        || entries.get(site.entry()).call().elements().containsKey(site.element()));
        assertTrue(written || (site.entry() == Site.MODEL && entries.isEmpty()), problem.toString());
        assertTrue(!problem.headline().isBlank() && !problem.headline().endsWith("."), problem.headline());
    }

    private static void checkSums(Analysis analysis, NaiveExpansion naive) {
        Totals totals = Totals.of(analysis.network());
        assertEquals(naive.size(), analysis.network().nodes().size());
        assertEquals(naive.parameters(), number(totals.parameters()), "parameters");
        assertEquals(naive.buffers(), number(totals.buffers()), "buffers");
        assertEquals(naive.macs(), number(totals.macs()), "MACs");
    }

    private static Optional<BigInteger> number(Count count) {
        return count.number().isPresent()
                ? Optional.of(BigInteger.valueOf(count.number().getAsLong()))
                : Optional.empty();
    }
}
