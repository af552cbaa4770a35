package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Stacks larger than anyone writes by hand, as a program that writes models may produce. */
class BigStackTest {
    private static final int PAIRS = 5_000;

    /** A 2x2x2 image, then pairs of {@code @Conv(kernel = 1, filters = 2)} and {@code @Relu}; one has a name. */
    private static String convsAndRelus(int pairs) {
        StringBuilder source = new StringBuilder("""
                import dev.shapewright.layers.*;

                @Input(height = 2, width = 2, channels = 2)
                """);
        for (int pair = 1; pair <= pairs; pair++) {
            source.append("@Conv(kernel = 1, filters = 2)")
                    .append(pair == pairs / 2 ? " @Name(\"middle\")" : "")
                    .append("\n@Relu\n");
        }
        return source.append("class Big {}\n").toString();
    }

    @EachCompiler
    void tenThousandLayers(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Big.java", convsAndRelus(PAIRS));

        assertEquals(List.of(), compiled.diagnostics());
        Loaded loaded = Loaded.of(compiled, "BigModelSummary");
        assertEquals(
                List.of(
                        "int LAYERS = 10000",
                        "long PARAMETERS = 30000",
                        "long TRAINABLE_PARAMETERS = 30000",
                        "long BUFFERS = 0",
                        "long MACS = 80000",
                        "long ACTIVATIONS = 80000",
                        "long PEAK_ACTIVATIONS = 16",
                        "String INPUT_SHAPE = 2x2x2",
                        "int INPUT_HEIGHT = 2",
                        "int INPUT_WIDTH = 2",
                        "int INPUT_CHANNELS = 2",
                        "String MIDDLE = middle",
                        "String MIDDLE_SHAPE = 2x2x2",
                        "int MIDDLE_HEIGHT = 2",
                        "int MIDDLE_WIDTH = 2",
                        "int MIDDLE_CHANNELS = 2",
                        "long MIDDLE_PARAMETERS = 6",
                        "long MIDDLE_MACS = 16",
                        "String OUTPUT_SHAPE = 2x2x2",
                        "int OUTPUT_HEIGHT = 2",
                        "int OUTPUT_WIDTH = 2",
                        "int OUTPUT_CHANNELS = 2"),
                loaded.constants().subList(0, 22));
        assertEquals(
                List.of("FINGERPRINT"),
                loaded.names().subList(22, loaded.names().size()));
        hasAllRows(loaded.summary());
        tableIsComplete(loaded.summary().table());
    }

    private static void hasAllRows(ModelSummary summary) {
        List<String> names = new ArrayList<>(List.of("input"));
        for (int pair = 1; pair <= PAIRS; pair++) {
            names.add(pair == PAIRS / 2 ? "middle" : "conv_" + pair);
            names.add("relu_" + pair);
        }
        assertEquals(10_000, summary.layerCount());
        assertEquals(names, summary.rows().stream().map(LayerSummary::name).toList());
        LayerSummary last = summary.layer("relu_5000");
        assertEquals(List.of("conv_5000"), last.inputs());
        assertEquals("Big.java:10003", last.source());
        assertEquals(OptionalLong.of(6), summary.layer("conv_5000").parameters());
        assertEquals(OptionalLong.of(30_000), summary.parameters());
    }

    private static void tableIsComplete(String table) {
        List<String> lines = table.lines().toList();
        assertEquals("conv_1     Conv 1x1, 2  2x2x2            6    16", lines.get(5));
        assertEquals("middle     Conv 1x1, 2  2x2x2            6    16", lines.get(5 + 4_998));
        assertEquals("relu_5000  Relu         2x2x2            0     0", lines.get(5 + 9_999));
        assertEquals("layers       10,000", lines.get(5 + 10_001));
        assertEquals("parameters   30,000", lines.get(5 + 10_002));
    }

    @EachCompiler
    void theJavadocOfALargeTableIsFolded(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Big.java", convsAndRelus(PAIRS));

        String source = compiled.source("BigModelSummary.java");
        List<String> javadoc = source.substring(0, source.indexOf("*/")).lines().toList();
        assertTrue(javadoc.size() < 100, () -> javadoc.size() + " lines");
        assertTrue(javadoc.contains(" * relu_1     Relu         2x2x2            0     0"));
        assertTrue(javadoc.contains(" * relu_5000  Relu         2x2x2            0     0"));
        assertTrue(javadoc.contains(" * parameters   30,000"));
        long rows = javadoc.stream()
                .filter(line -> line.matches(" \\* (input|conv_\\d+|relu_\\d+|middle) .*"))
                .count();
        assertTrue(javadoc.contains(" * ... " + (10_001 - rows) + " more rows: see summary()"), javadoc::toString);
    }

    /** 29 pairs and the input make 59 rows; 30 pairs make 61, one more than is shown in full. */
    @EachCompiler
    void theJavadocOfAnOrdinaryTableIsWhole(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Big.java", convsAndRelus(29));
        Compiled larger = compiler.compile("Big.java", convsAndRelus(30));

        assertTrue(larger.source("BigModelSummary.java").contains(" * ... 2 more rows: see summary()\n"));
        String source = compiled.source("BigModelSummary.java");
        String table = Loaded.of(compiled, "BigModelSummary").summary().table().stripTrailing();
        String javadoc =
                table.lines().map(line -> (" * " + line).stripTrailing()).reduce("", (a, b) -> a + b + "\n");
        assertTrue(source.contains(" * <pre>\n" + javadoc + " * </pre>\n"), source);
    }

    /**
     * A 3x2x2 volume with 1, 2, 3, ... channels: hardly any two constants are equal, so none share a place in the class
     * file.
     */
    private static String growingConvs(int layers) {
        StringBuilder source = new StringBuilder("""
                import dev.shapewright.layers.*;

                @Input(depth = 3, height = 2, width = 2, channels = 1)
                """);
        for (int layer = 1; layer <= layers; layer++) {
            source.append("@Conv(kernel = 1, filters = ").append(layer + 1).append(")\n");
        }
        return source.append("class Growing {}\n").toString();
    }

    @EachCompiler
    void aThousandLayersHaveAllTheirConstants(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Growing.java", growingConvs(1_000));

        assertEquals(List.of(), compiled.diagnostics());
        Loaded loaded = Loaded.of(compiled, "GrowingModelSummary");
        assertEquals(7 + 5 + 1_000 * 8 + 5 + 1, loaded.names().size());
        assertFalse(compiled.source("GrowingModelSummary.java").contains("<p>"));
        assertEquals(
                List.of(
                        "String CONV_1000 = conv_1000",
                        "String CONV_1000_SHAPE = 3x2x2x1001",
                        "int CONV_1000_DEPTH = 3",
                        "int CONV_1000_HEIGHT = 2",
                        "int CONV_1000_WIDTH = 2",
                        "int CONV_1000_CHANNELS = 1001",
                        "long CONV_1000_PARAMETERS = 1002001",
                        "long CONV_1000_MACS = 12012000"),
                loaded.constants().subList(12 + 8 * 999, 12 + 8 * 1_000));
        // The sum of the squares of 2 to 1,001.
        assertEquals(334_835_500L, loaded.value("PARAMETERS"));
    }

    @EachCompiler
    void oneLayerMoreHasOnlyTotalsInputAndOutput(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Growing.java", growingConvs(1_001));

        assertEquals(List.of(), compiled.diagnostics());
        assertEquals(
                7 + 5 + 5 + 1,
                Loaded.of(compiled, "GrowingModelSummary").names().size());
        assertTrue(compiled.source("GrowingModelSummary.java")
                .contains(" * <p>Of its 1,001 layers and blocks those with a {@code @Name} have constants.\n */\n"));
    }

    /** A row longer than a class file's constants can be, and more names than a class file has room for. */
    @EachCompiler
    void aRowLongerThanAConstantAndNamesWithoutEnd(TestCompiler compiler) {
        StringBuilder wide = new StringBuilder("import dev.shapewright.layers.*;\n@Input(features = 2)\n");
        for (int branch = 0; branch < 7_000; branch++) {
            wide.append("@Branch @Relu @Name(\"branch-number-").append(branch).append("\")\n");
        }

        Compiled compiled = compiler.compile(
                "Wide.java", wide.append("@Concat class Wide {}\n").toString());

        assertEquals(List.of(), compiled.diagnostics());
        Loaded loaded = Loaded.of(compiled, "WideModelSummary");
        LayerSummary concat = loaded.summary().layer("concat_1");
        assertEquals(7_000, concat.inputs().size());
        assertEquals("branch-number-6999", concat.inputs().get(6_999));
        assertEquals("14000", loaded.value("OUTPUT_SHAPE"));
        assertFalse(loaded.names().contains("BRANCH_NUMBER_0_SHAPE"));
        assertTrue(compiled.source("WideModelSummary.java")
                .contains(" * <p>Its layers have no constants: a class has no room for those of 7,000 names.\n"));
    }
}
