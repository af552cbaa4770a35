package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.TensorShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Receptive fields of every layer that moves positions, and of forks, compared with brute force. */
class ReceptiveFieldOfAllLayersTest {
    private static final int STACKS = Rounds.of(2_000);

    /** Spreads the seeds, because nearby seeds yield the same first numbers. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private static final Pattern TYPE = Pattern.compile("@(\\w+)");
    private static final List<String> TYPES = List.of(
            "Conv",
            "SeparableConv",
            "ConvTranspose",
            "Pool",
            "AvgPool",
            "AdaptiveAvgPool",
            "AdaptiveMaxPool",
            "Upsample",
            "PixelShuffle",
            "SpaceToDepth",
            "WindowAttention",
            "Pad",
            "Crop",
            "Slice",
            "ClassToken",
            "Add",
            "Maximum",
            "Concat",
            "Multiply");

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    /**
     * Positions that read only padding depend on nothing, and only positions that are read count. In most stacks this
     * makes no difference.
     */
    @Test
    void isWhatBruteForceFinds() {
        Map<String, Integer> used = new HashMap<>();
        int exact = 0;
        int partial = 0;
        for (int round = 0; round < STACKS; round++) {
            long seed = round * APART;
            TrailStack stack = new TrailStack(new Random(seed), true);
            List<Integer> least = widest(stack);
            List<Integer> most = widest(new TrailStack(new Random(seed), false));
            List<Integer> field = field(stack);
            assertEquals(least, field, stack::source);
            int first = field.get(0);
            exact += least.equals(most) ? 1 : 0;
            partial += first > 1 && first < stack.inputs().get(0).size() ? 1 : 0;
            TYPE.matcher(stack.source()).results().forEach(type -> used.merge(type.group(1), 1, Integer::sum));
        }
        atLeast(STACKS * 9 / 10, exact, "stacks with one answer");
        atLeast(STACKS / 5, partial, "fields between one position and the whole input");
        TYPES.forEach(type -> atLeast(STACKS / 100, used.getOrDefault(type, 0), type));
    }

    private static void atLeast(int least, int found, String what) {
        assertTrue(found >= least, () -> what + ": " + found);
    }

    private static List<Integer> widest(TrailStack stack) {
        return stack.trails().stream().map(Trail::widest).toList();
    }

    private List<Integer> field(TrailStack stack) {
        Analysis analysis = analyzer.analyze(Source.stack(stack.source()));
        assertTrue(
                analysis.problems().stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR),
                () -> stack.source() + analysis.problems());
        List<LayerSummary> rows = Summaries.of(analysis.network()).rows();
        LayerSummary last = rows.get(rows.size() - 1);
        TensorShape field = last.receptiveField().orElseThrow();
        return field.axes().stream().map(axis -> field.size(axis).orElseThrow()).toList();
    }
}
