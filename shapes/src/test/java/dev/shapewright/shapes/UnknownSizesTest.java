package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known about a network with an unknown input size holds for every concrete input. */
class UnknownSizesTest {
    private static final List<Integer> CONCRETE = List.of(17, 20, 31, 32, 33, 64);

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    @ParameterizedTest
    @ValueSource(strings = {"""
                @Input(height = $, width = $, channels = 3)
                @Conv(kernel = {3, 5}, filters = 8, stride = 2, padding = 1)
                @BatchNorm
                @Relu
                @Pool(size = 3, stride = 2, padding = 1, ceil = true)
                @Conv(kernel = 3, filters = 16, padding = Padding.SAME, stride = {2, 1}, groups = 8)
                @AvgPool(size = 2, padding = {0, 1, 1, 0})
                @GlobalAvgPool
                @Dense(units = 10)
                @Softmax
                """, """
                @Input(height = 32, width = $, channels = 3)
                @Conv(kernel = 3, filters = 8, padding = Padding.SAME_LOWER, stride = 3)
                @Dropout(0.5)
                @Flatten
                @Gelu
                """, """
                @Input(length = $, features = 12)
                @Conv(kernel = 3, filters = 6, padding = Padding.CAUSAL, dilation = 4)
                @Dense(units = 4)
                @BatchNorm(affine = false)
                @GlobalMaxPool
                @Dense(units = 2, bias = false)
                """, """
                @Input(depth = $, height = 9, width = $, channels = 2)
                @Conv(kernel = 3, filters = 4, padding = 1)
                @Pool(size = {1, 2, 2})
                @GlobalAvgPool
                """, """
                @Input(length = $)
                """})
    void whatIsKnownIsRight(String source) {
        Analysis unknown = analyze(source, "Input.ANY");
        assertTrue(unknown.network().nodes().stream()
                .anyMatch(node -> node.activations().number().isEmpty()));
        for (int size : CONCRETE) {
            Analysis known = analyze(source, Integer.toString(size));
            for (int i = 0; i < known.network().nodes().size(); i++) {
                compare(
                        unknown.network().nodes().get(i),
                        known.network().nodes().get(i),
                        source + " with " + size);
            }
        }
    }

    private Analysis analyze(String source, String size) {
        Analysis analysis = analyzer.analyze(Source.stack(source.replace("$", size)));
        assertTrue(
                analysis.problems().stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR),
                () -> source + analysis.problems());
        return analysis;
    }

    private static void compare(Node unknown, Node known, String where) {
        Shape shape = unknown.output().orElseThrow();
        Shape wanted = known.output().orElseThrow();
        assertEquals(wanted.form(), shape.form(), where);
        for (int i = 0; i < wanted.sizes().size(); i++) {
            if (shape.sizes().get(i) instanceof Size.Known) {
                assertEquals(wanted.sizes().get(i), shape.sizes().get(i), where + " " + known.name());
            }
        }
        assertEquals(known.parameters(), unknown.parameters(), where + " " + known.name());
        assertEquals(known.buffers(), unknown.buffers(), where + " " + known.name());
        if (unknown.macs() instanceof Count.Known) {
            assertEquals(known.macs(), unknown.macs(), where + " " + known.name());
        }
    }
}
