package dev.shapewright.shapes.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.TensorShape;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not a summary or a shape are reported as such. */
class DecodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "\n", "1", "1\tx\n", "1\tNet\tCHANNELS_LAST\t1\t2\n", "x1\tNet"})
    void noSummary(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> ModelSummary.decode(text));
        assertEquals("no summary: " + text.strip().lines().findFirst().orElse(""), thrown.getMessage());
    }

    @Test
    void aNewerSummary() {
        assertEquals(
                "a summary of format 2, written by a newer Shapewright: update shapewright-annotations",
                assertThrows(IllegalArgumentException.class, () -> ModelSummary.decode("2\tNet\n"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "28",
                "HWC:28x28",
                "HWC:28x28x1x1",
                "HWC:28x28xa",
                "HWC:28x28x",
                "XYZ:1x2x3",
                "HWC:2x-7x4",
                "HHC:2x7x4"
            })
    void noShape(String text) {
        assertThrows(IllegalArgumentException.class, () -> TensorShape.decode(text, Layout.CHANNELS_LAST));
    }

    @Test
    void noNegativeSize() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TensorShape.of(List.of(Axis.FEATURES), List.of(OptionalInt.of(-1)), Layout.CHANNELS_LAST));
    }

    @Test
    void asManyAxesAsSizes() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TensorShape.of(
                        List.of(Axis.LENGTH, Axis.FEATURES), List.of(OptionalInt.of(4)), Layout.CHANNELS_LAST));
    }
}
