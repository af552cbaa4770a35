package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.summary.ModelSummary;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** The class generated for the seed network. */
class SummaryClassTest {
    private static final List<String> TOTALS = List.of(
            "int LAYERS = 8",
            "long PARAMETERS = 4058",
            "long TRAINABLE_PARAMETERS = 4058",
            "long BUFFERS = 0",
            "long MACS = 99232",
            "long ACTIVATIONS = 4194",
            "long PEAK_ACTIVATIONS = 3088");

    private static final List<String> INPUT = List.of(
            "String INPUT_SHAPE = 28x28x1", "int INPUT_HEIGHT = 28", "int INPUT_WIDTH = 28", "int INPUT_CHANNELS = 1");

    private static final List<String> IMAGES = List.of(
            "String CONV_1 = conv_1",
            "String CONV_1_SHAPE = 24x24x4",
            "int CONV_1_HEIGHT = 24",
            "int CONV_1_WIDTH = 24",
            "int CONV_1_CHANNELS = 4",
            "long CONV_1_PARAMETERS = 104",
            "long CONV_1_MACS = 57600",
            "String POOL_1 = pool_1",
            "String POOL_1_SHAPE = 12x12x4",
            "int POOL_1_HEIGHT = 12",
            "int POOL_1_WIDTH = 12",
            "int POOL_1_CHANNELS = 4",
            "long POOL_1_PARAMETERS = 0",
            "long POOL_1_MACS = 0",
            "String CONV_2 = conv_2",
            "String CONV_2_SHAPE = 10x10x8",
            "int CONV_2_HEIGHT = 10",
            "int CONV_2_WIDTH = 10",
            "int CONV_2_CHANNELS = 8",
            "long CONV_2_PARAMETERS = 296",
            "long CONV_2_MACS = 28800",
            "String POOL_2 = pool_2",
            "String POOL_2_SHAPE = 5x5x8",
            "int POOL_2_HEIGHT = 5",
            "int POOL_2_WIDTH = 5",
            "int POOL_2_CHANNELS = 8",
            "long POOL_2_PARAMETERS = 0",
            "long POOL_2_MACS = 0",
            "String CONV_3 = conv_3",
            "String CONV_3_SHAPE = 3x3x16",
            "int CONV_3_HEIGHT = 3",
            "int CONV_3_WIDTH = 3",
            "int CONV_3_CHANNELS = 16",
            "long CONV_3_PARAMETERS = 1168",
            "long CONV_3_MACS = 10368");

    private static final List<String> VECTORS = List.of(
            "String FLATTEN_1 = flatten_1",
            "String FLATTEN_1_SHAPE = 144",
            "int FLATTEN_1_FEATURES = 144",
            "long FLATTEN_1_PARAMETERS = 0",
            "long FLATTEN_1_MACS = 0",
            "String DENSE_1 = dense_1",
            "String DENSE_1_SHAPE = 16",
            "int DENSE_1_FEATURES = 16",
            "long DENSE_1_PARAMETERS = 2320",
            "long DENSE_1_MACS = 2304",
            "String DENSE_2 = dense_2",
            "String DENSE_2_SHAPE = 10",
            "int DENSE_2_FEATURES = 10",
            "long DENSE_2_PARAMETERS = 170",
            "long DENSE_2_MACS = 160");

    private static final List<String> OUTPUT = List.of("String OUTPUT_SHAPE = 10", "int OUTPUT_FEATURES = 10");

    private static Loaded seed(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Seed.FILE, Seed.source());
        assertEquals(List.of(), compiled.diagnostics());
        return Loaded.of(compiled, "MnistCnnModelSummary");
    }

    @EachCompiler
    void hasTheseConstantsInThisOrder(TestCompiler compiler) {
        List<String> constants = seed(compiler).constants();

        int layers = TOTALS.size() + INPUT.size();
        int vectors = layers + IMAGES.size();
        int output = vectors + VECTORS.size();
        int fingerprint = output + OUTPUT.size();
        assertEquals(TOTALS, constants.subList(0, TOTALS.size()));
        assertEquals(INPUT, constants.subList(TOTALS.size(), layers));
        assertEquals(IMAGES, constants.subList(layers, vectors));
        assertEquals(VECTORS, constants.subList(vectors, output));
        assertEquals(OUTPUT, constants.subList(output, fingerprint));
        assertEquals(fingerprint + 1, constants.size());
        String last = constants.get(fingerprint);
        assertTrue(last.matches("String FINGERPRINT = [0-9a-f]{16}"), last);
    }

    @EachCompiler
    void isFinalAndHasNoInstances(TestCompiler compiler) {
        Class<?> type = seed(compiler).type();

        assertEquals("final", Modifier.toString(type.getModifiers()));
        assertEquals(1, type.getDeclaredConstructors().length);
        assertEquals("private", Modifier.toString(type.getDeclaredConstructors()[0].getModifiers()));
        for (Field field : type.getDeclaredFields()) {
            boolean constant = !field.getName().equals("summary");
            assertEquals(
                    constant ? "public static final" : "private static",
                    Modifier.toString(field.getModifiers()),
                    field.getName());
        }
        assertEquals(
                List.of("public static " + ModelSummary.class.getName() + " MnistCnnModelSummary.summary()"),
                Arrays.stream(type.getDeclaredMethods()).map(Object::toString).toList());
    }

    /** Nothing is decoded before the first call, and nothing is decoded twice. */
    @EachCompiler
    void makesTheSummaryWhenItIsFirstWanted(TestCompiler compiler) {
        Loaded loaded = seed(compiler);

        assertEquals(8, loaded.value("LAYERS"));
        assertEquals("null", String.valueOf(loaded.value("summary")));
        ModelSummary first = loaded.summary();
        assertSame(first, loaded.value("summary"));
        assertSame(first, loaded.summary());
    }

    @EachCompiler
    void documentsEveryMember(TestCompiler compiler) {
        List<String> lines = compiler.compile(Seed.FILE, Seed.source())
                .source("MnistCnnModelSummary.java")
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("    public ")) {
                assertTrue(lines.get(i - 1).endsWith(" */"), lines.get(i));
            }
        }
    }

    /** With other names, lines, notation, layout and a longer way to write a kernel, it is still the same network. */
    @EachCompiler
    void fingerprintIsThatOfTheNetwork(TestCompiler compiler) {
        String same = Seed.source()
                .replace("channels = 1)", "channels = 1, layout = Layout.CHANNELS_FIRST)")
                .replace("kernel = 5,", "groups = 1,\n  kernel = {5, 5},")
                .replace("@Flatten", "@Name(\"last\") @Flatten")
                .replace("MnistCnn", "Other");
        Object print = seed(compiler).value("FINGERPRINT");

        assertEquals(print, fingerprint(compiler, same));
        for (String change : List.of("kernel = 3", "kernel = 5, padding = 1", "kernel = 5, bias = false")) {
            assertNotEquals(print, fingerprint(compiler, same.replace("kernel = {5, 5}", change)), change);
        }
        assertNotEquals(print, fingerprint(compiler, same.replace("class", "@Relu class")));
    }

    private static Object fingerprint(TestCompiler compiler, String source) {
        Compiled compiled = compiler.compile("Other.java", source);
        assertEquals(List.of(), compiled.errors());
        return Loaded.of(compiled, "OtherModelSummary").value("FINGERPRINT");
    }
}
