package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.layer.Activation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal networks have equal fingerprints, however they are written. */
class FingerprintTest {
    private static final String NETWORK = """
            @Input(height = 9, width = 9, channels = 4)
            @Conv(kernel = 3, filters = 8, padding = 1)
            @Pool(size = 2)
            @GlobalAvgPool
            @Dense(units = 2)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"""
                @Input(features = 4, height = 9, width = 9)
                @Conv(filters = 8, kernel = {3, 3}, padding = {1, 1, 1, 1}, stride = 1, bias = true)
                @Pool(size = 2, stride = 2)
                @GlobalAvgPool
                @Dense(units = 2)
                """, """
                @Budget(maxParameters = 1000000)
                @Input(height = 9, width = 9, channels = 4, layout = Layout.CHANNELS_FIRST)
                @Conv(kernel = 3, filters = 8, padding = 1)
                @Name("stem")
                @Pool(size = {2, 2})
                @Expect({8, 4, 4})
                @GlobalAvgPool
                @Dense(units = 2)
                @Name("head")
                """})
    void sameNetwork(String source) {
        assertEquals(fingerprint(NETWORK), fingerprint(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filters = 8 -> filters = 16",
                "height = 9 -> height = 8",
                "padding = 1 -> padding = {1, 1, 0, 2}",
                "padding = 1 -> padding = 1, bias = false",
                "@Pool(size = 2) -> @AvgPool(size = 2)",
                "@GlobalAvgPool -> @GlobalMaxPool",
                "@Dense(units = 2) -> @Frozen\n@Dense(units = 2)",
                "@Dense(units = 2) -> @Dense(units = 2)\n@Dropout(0.1)"
            })
    void anotherNetwork(String change) {
        String[] sides = change.split(" -> ");
        String changed = NETWORK.replace(sides[0], sides[1]);
        assertNotEquals(NETWORK, changed);
        assertNotEquals(fingerprint(NETWORK), fingerprint(changed));
    }

    /** A block has a parameter for an activation, while a written-out model has the layer. */
    @ParameterizedTest
    @EnumSource(Activation.Function.class)
    void anActivationByItsConstant(Activation.Function function) {
        String layer = Stream.of(function.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        assertEquals(
                fingerprint(NETWORK + "@" + layer), fingerprint(NETWORK + "@Activation(Activation." + function + ")"));
    }

    /** The same layers with a different last one. */
    @Test
    void anotherOutput() {
        String named = NETWORK.replace("@Pool(size = 2)", "@Pool(size = 2)\n@Name(\"pooled\")");
        assertNotEquals(fingerprint(named), fingerprint(named + "@From(\"pooled\")"));
    }

    @Test
    void anOutputOnlyForTraining() {
        String output = NETWORK.replace("@Pool(size = 2)", "@Pool(size = 2)\n@Output(\"pooled\")");
        assertNotEquals(
                fingerprint(output), fingerprint(output.replace("\"pooled\"", "value = \"pooled\", training = true")));
    }

    /** The same layers and costs, with the weights of another one. */
    @Test
    void theWeightsOfAnotherLayer() {
        String network = """
                @Input(features = 4)
                @Dense(units = 4)
                @Name("first")
                @Dense(units = 4)
                @Name("second")
                @Dense(units = 4)
                @Share("first")
                """;
        String other = network.replace("@Share(\"first\")", "@Share(\"second\")");
        assertNotEquals(network, other);
        assertNotEquals(fingerprint(network), fingerprint(other));
    }

    /** Axes of equal size, so that only their names differ. */
    @Test
    void anotherAxis() {
        String norm = NETWORK.replace("@Pool(size = 2)", "@LayerNorm(axes = {Axis.HEIGHT})");
        String other = norm.replace("Axis.HEIGHT", "Axis.WIDTH");
        assertNotEquals(norm, other);
        assertNotEquals(fingerprint(norm), fingerprint(other));
    }

    @Test
    void sixteenHexDigits() {
        assertTrue(fingerprint(NETWORK).orElseThrow().matches("[0-9a-f]{16}"));
    }

    @Test
    void noneWhereTheNetworkCannotBe() {
        assertEquals(Optional.empty(), fingerprint(NETWORK.replace("size = 2", "size = 20")));
    }

    private static Optional<String> fingerprint(String source) {
        return Summaries.of(new ModelAnalyzer().analyze(Source.stack(source)).network())
                .fingerprint();
    }

    /** Channels and features are two words for the same axis. */
    @Test
    void twoWordsForOneAxis() {
        String network = """
                @Input(height = 4, width = 4, channels = 4)
                @PRelu(axes = Axis.CHANNELS)
                @Slice(to = 2, axis = Axis.CHANNELS)
                """;
        assertEquals(fingerprint(network), fingerprint(network.replace("Axis.CHANNELS", "Axis.FEATURES")));
    }
}
