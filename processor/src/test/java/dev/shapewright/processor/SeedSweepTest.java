package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The seed network on images of 1 to 40 rows and columns: it needs 20, and with fewer the first invalid layer is the
 * only error.
 */
class SeedSweepTest {
    /**
     * The size and the place of the error, computed by hand: the rows before lines 4 to 8 are n, n-4, half of that, two
     * less, and half of that again, each half rounded down.
     */
    private static final String PLACES = """
            1 at 4:16
            2 at 4:16
            3 at 4:16
            4 at 4:16
            5 at 5:14
            6 at 6:16
            7 at 6:16
            8 at 6:16
            9 at 6:16
            10 at 7:14
            11 at 7:14
            12 at 8:16
            13 at 8:16
            14 at 8:16
            15 at 8:16
            16 at 8:16
            17 at 8:16
            18 at 8:16
            19 at 8:16
            20
            21
            22
            23
            24
            25
            26
            27
            28
            29
            30
            31
            32
            33
            34
            35
            36
            37
            38
            39
            40
            """;

    @EachCompiler
    void twentyRowsAreNeeded(TestCompiler compiler) {
        StringBuilder places = new StringBuilder();
        for (int size = 1; size <= 40; size++) {
            Compiled compiled = compiler.compile(Seed.FILE, Seed.onImagesOf(size));
            places.append(size).append(places(compiled)).append('\n');
            assertEquals(
                    Set.of("MnistCnnModelSummary.java"), compiled.generated().keySet());
        }
        assertEquals(PLACES, places.toString());
    }

    /** All errors of a compilation, ours and the compiler's. */
    private static String places(Compiled compiled) {
        return compiled.allErrors().stream()
                .map(said -> {
                    assertEquals(List.of("kernel-exceeds-input", Seed.FILE), List.of(said.id(), said.file()));
                    return " at " + said.line() + ":" + said.column();
                })
                .collect(Collectors.joining());
    }
}
