package dev.shapewright.shapes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.layers.Input;
import dev.shapewright.layers.Padding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values and calls are written as Java source. */
class ValueTest {
    @Test
    void wordsAreWrittenByTheirNames() {
        assertEquals("Input.ANY", Value.of(Input.ANY).toString());
        assertEquals("Padding.SAME", Value.of(Padding.SAME).toString());
        assertEquals("Padding.SAME_LOWER", Value.of(Padding.SAME_LOWER).toString());
        assertEquals("Padding.CAUSAL", Value.of(Padding.CAUSAL).toString());
        assertEquals("-7", Value.of(-7).toString());
    }

    @Test
    void arraysAndTextsAreWrittenAsOneWritesThem() {
        assertEquals("{3, 5}", Value.of(List.of(3, 5)).toString());
        assertEquals("3", Value.of(List.of(3)).toString());
        assertEquals("{}", Value.of(List.of()).toString());
        assertEquals("\"a\\\"b\\\\\"", new Value.Text("a\"b\\").toString());
        assertEquals("0.5", new Value.Real(0.5).toString());
        assertEquals("true", new Value.Truth(true).toString());
        assertEquals("Axis.WIDTH", new Value.Constant("Axis", "WIDTH").toString());
    }

    @Test
    void callsAreAnnotations() {
        assertEquals("@Relu", Call.of("Relu").toString());
        assertEquals(
                "@Dropout(0.5)",
                Call.of("Dropout").with("value", new Value.Real(0.5)).toString());
        assertEquals(
                "@Dense(units = 3)", Call.of("Dense").with("units", Value.of(3)).toString());
        Call two =
                Call.of("Concat").with("value", new Value.Text("x")).with("axis", new Value.Constant("Axis", "LENGTH"));
        assertEquals("@Concat(value = \"x\", axis = Axis.LENGTH)", two.toString());
        assertEquals(
                "@Dense(units = 4)",
                Call.of("Dense", Map.of("units", Value.of(3)))
                        .with("units", Value.of(4))
                        .toString());
    }
}
