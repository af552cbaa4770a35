package dev.shapewright.shapes.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms, and the printing of shapes. */
class ShapeTest {
    private static final Shape IMAGE = Shape.of(Form.IMAGE, 28, 30, 3);
    private static final Shape UNKNOWN_LENGTH =
            new Shape(Form.SEQUENCE, List.of(new Size.Unknown("the length"), Size.of(5)));

    @Test
    void aFormIsItsAxes() {
        assertEquals(List.of(Axis.FEATURES), Form.VECTOR.axes());
        assertEquals(List.of(Axis.LENGTH), Form.TOKENS.axes());
        assertEquals(List.of(Axis.LENGTH, Axis.FEATURES), Form.SEQUENCE.axes());
        assertEquals(List.of(Axis.HEIGHT, Axis.WIDTH, Axis.CHANNELS), Form.IMAGE.axes());
        assertEquals(List.of(Axis.DEPTH, Axis.HEIGHT, Axis.WIDTH, Axis.CHANNELS), Form.VOLUME.axes());
        assertEquals(
                List.of(0, 0, 1, 2, 3),
                List.of(Form.values()).stream().map(Form::spatialAxes).toList());
        for (Form form : Form.values()) {
            assertEquals(form, Form.of(form.axes()).orElseThrow());
        }
        assertEquals(false, Form.of(List.of(Axis.HEIGHT, Axis.CHANNELS)).isPresent());
    }

    @Test
    void onlyImagesAndVolumesPrintChannelsFirst() {
        assertEquals("28x30x3", IMAGE.text(Layout.CHANNELS_LAST));
        assertEquals("3x28x30", IMAGE.text(Layout.CHANNELS_FIRST));
        assertEquals("4x1x2x3", Shape.of(Form.VOLUME, 1, 2, 3, 4).text(Layout.CHANNELS_FIRST));
        assertEquals("7x5", Shape.of(Form.SEQUENCE, 7, 5).text(Layout.CHANNELS_FIRST));
        assertEquals("9", Shape.of(Form.VECTOR, 9).text(Layout.CHANNELS_FIRST));
        assertEquals("?x5", UNKNOWN_LENGTH.toString());
    }

    @Test
    void spatialSizesAndChannels() {
        assertEquals(List.of(Size.of(28), Size.of(30)), IMAGE.spatial());
        assertEquals(Size.of(3), IMAGE.channels());
        assertEquals(Size.of(30), IMAGE.size(Axis.WIDTH));
        assertEquals(Count.of(2520), IMAGE.elements());
        assertEquals(Count.unknown(), UNKNOWN_LENGTH.elements());
        assertEquals(
                Count.overflow(),
                Shape.of(Form.VOLUME, 1L << 30, 1L << 30, 4, 2).elements());
    }

    @Test
    void aShapeHasASizeForEachAxis() {
        assertThrows(IllegalArgumentException.class, () -> Shape.of(Form.IMAGE, 28, 28));
        assertThrows(IllegalStateException.class, () -> Shape.of(Form.TOKENS, 5).channels());
    }
}
