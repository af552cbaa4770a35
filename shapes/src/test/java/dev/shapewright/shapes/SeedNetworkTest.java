package dev.shapewright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.network.SeedNetwork;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seed network on inputs of 1x1 to 40x40: up to 19 they are too small, which the first invalid layer reports. */
class SeedNetworkTest {
    private static final List<String> LAYERS =
            List.of("input", "conv_1", "pool_1", "conv_2", "pool_2", "conv_3", "flatten_1", "dense_1", "dense_2");

    /** On 5: 1 row after conv_1, too few for a pool of 2. On 6: 2, 1, too few for conv_2. And so on. */
    @ParameterizedTest
    @CsvSource({
        "1, conv_1, 5, 1", "2, conv_1, 5, 2", "3, conv_1, 5, 3", "4, conv_1, 5, 4",
        "5, pool_1, 2, 1", "6, conv_2, 3, 1", "7, conv_2, 3, 1", "8, conv_2, 3, 2",
        "9, conv_2, 3, 2", "10, pool_2, 2, 1", "11, pool_2, 2, 1", "12, conv_3, 3, 1",
        "13, conv_3, 3, 1", "14, conv_3, 3, 1", "15, conv_3, 3, 1", "16, conv_3, 3, 2",
        "17, conv_3, 3, 2", "18, conv_3, 3, 2", "19, conv_3, 3, 2"
    })
    void tooSmall(int n, String layer, int kernel, int rows) {
        List<Problem> errors = problems(n, Severity.ERROR);
        assertEquals(1, errors.size(), () -> errors.toString());
        Problem error = errors.get(0);
        assertEquals(ProblemId.KERNEL_EXCEEDS_INPUT, error.id());
        assertEquals(LAYERS.indexOf(layer), error.site().entry());
        assertEquals(layer.startsWith("conv") ? "kernel" : "size", error.site().element());
        String noun = layer.startsWith("conv") ? "kernel" : "window";
        assertEquals(
                noun + " height " + kernel + " is larger than the " + rows + (rows == 1 ? " row" : " rows")
                        + " it slides over",
                error.headline());
    }

    /** The vector after Flatten, and the pools that drop a row. */
    @ParameterizedTest
    @CsvSource({
        "20, 16, ''", "21, 16, pool_1", "22, 16, pool_2", "23, 16, pool_1 pool_2", "24, 64, ''",
        "25, 64, pool_1", "26, 64, pool_2", "27, 64, pool_1 pool_2", "28, 144, ''", "29, 144, pool_1",
        "30, 144, pool_2", "31, 144, pool_1 pool_2", "32, 256, ''", "33, 256, pool_1", "34, 256, pool_2",
        "35, 256, pool_1 pool_2", "36, 400, ''", "37, 400, pool_1", "38, 400, pool_2", "39, 400, pool_1 pool_2",
        "40, 576, ''"
    })
    void largeEnough(int n, String flat, String drops) {
        Analysis analysis = new ModelAnalyzer().analyze(Source.stack(SeedNetwork.on(n)));
        assertEquals(List.of(), problems(n, Severity.ERROR));
        assertEquals(
                flat, analysis.network().nodes().get(6).output().orElseThrow().toString());
        List<Problem> warnings = problems(n, Severity.WARNING);
        assertEquals(
                drops,
                String.join(
                        " ",
                        warnings.stream()
                                .map(warning -> LAYERS.get(warning.site().entry()))
                                .toList()));
        warnings.forEach(warning -> assertEquals(ProblemId.FLOOR_DROPS_INPUT, warning.id()));
    }

    private static List<Problem> problems(int n, Severity severity) {
        return new ModelAnalyzer()
                .analyze(Source.stack(SeedNetwork.on(n))).problems().stream()
                        .filter(problem -> problem.id().severity() == severity)
                        .toList();
    }
}
