package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Rounds;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.network.Counted.Candidate;
import dev.shapewright.shapes.network.Counted.Tensor;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The counts of random stacks of all layers in the catalog are the sums over their layers, each counted by hand. */
class CountsOfAllLayersTest {
    private static final int STACKS = Rounds.of(4_000);
    private static final int MOST_LAYERS = 8;
    private static final long MOST_VALUES = 5_000;

    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private final Map<String, Candidate> candidates = candidates();
    private final List<String> types = candidates.keySet().stream().sorted().toList();

    private static Map<String, Candidate> candidates() {
        Map<String, Candidate> all = new HashMap<>(CountedWindows.ALL);
        all.putAll(CountedSequences.ALL);
        all.putAll(CountedOthers.all());
        return all;
    }

    /** The start of a stack: an input of some rank, or token ids with their embedding. */
    private static Counted start(Random random) {
        int rank = random.nextInt(5);
        int a = 1 + random.nextInt(7);
        int b = 1 + random.nextInt(7);
        int c = 1 + random.nextInt(7);
        int f = 4 * (1 + random.nextInt(3));
        return switch (rank) {
            case 0 ->
                new Counted(
                        "@Input(length = " + a + ")\n@Embedding(vocabulary = " + b + ", size = " + f + ")",
                        List.of(a, f),
                        (long) b * f,
                        0,
                        0);
            case 1 -> new Counted("@Input(features = " + f + ")", List.of(f));
            case 2 -> new Counted("@Input(length = " + a + ", features = " + f + ")", List.of(a, f));
            case 3 ->
                new Counted("@Input(height = " + a + ", width = " + b + ", channels = " + f + ")", List.of(a, b, f));
            default ->
                new Counted(
                        "@Input(depth = " + a + ", height = " + b + ", width = " + c + ", channels = " + f + ")",
                        List.of(a, b, c, f));
        };
    }

    private List<Counted> stack(Random random, Map<String, Integer> used) {
        List<Counted> stack = new ArrayList<>(List.of(start(random)));
        for (int i = random.nextInt(MOST_LAYERS); i >= 0; i--) {
            String type = types.get(random.nextInt(types.size()));
            Tensor tensor = new Tensor(stack.get(stack.size() - 1).sizes(), stack.size(), random);
            Optional<Counted> layer =
                    Objects.requireNonNull(candidates.get(type)).on(tensor);
            if (layer.isPresent() && Counted.product(layer.get().sizes()) <= MOST_VALUES) {
                stack.add(layer.get());
                used.merge(type, 1, Integer::sum);
            }
        }
        return stack;
    }

    @Test
    void areTheSumsOverTheLayers() {
        Random random = new Random(1);
        Map<String, Integer> used = new TreeMap<>();
        for (int round = 0; round < STACKS; round++) {
            check(stack(random, used));
        }
        for (String type : new LayerCatalog().types()) {
            // The input of token ids determines how often @Embedding is used.
            assertTrue(
                    type.equals("Embedding") || used.getOrDefault(type, 0) >= Rounds.of(10),
                    () -> type + " in " + used);
        }
    }

    private void check(List<Counted> stack) {
        String source = String.join("\n", stack.stream().map(Counted::source).toList());
        Analysis analysis = analyzer.analyze(Source.stack(source));
        assertTrue(
                analysis.problems().stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR),
                () -> source + "\n" + analysis.problems());
        List<Node> nodes = analysis.network().nodes();
        Totals totals = Totals.of(analysis.network());
        Node last = nodes.get(nodes.size() - 1);
        List<Size> sizes =
                stack.get(stack.size() - 1).sizes().stream().map(Size::of).toList();
        assertEquals(sizes, last.output().orElseThrow().sizes(), source);
        assertEquals(
                OptionalLong.of(stack.stream().mapToLong(Counted::parameters).sum()),
                totals.parameters().number(),
                source);
        assertEquals(
                OptionalLong.of(stack.stream().mapToLong(Counted::buffers).sum()),
                totals.buffers().number(),
                source);
        assertEquals(
                OptionalLong.of(stack.stream().mapToLong(Counted::macs).sum()),
                totals.macs().number(),
                source);
    }
}
