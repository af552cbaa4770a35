package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What a model expands to up to a place, whatever follows.
 *
 * @param drafts the problems up to there
 * @param layers the number of inputs and layers
 * @param layout how shapes are printed there
 * @param made what is made at the place by a layer, an input or a use of a block; empty for anything else
 */
public record Beginning(List<Draft> drafts, int layers, Layout layout, Optional<Ending> made) {
    /**
     * What a beginning ends with.
     *
     * @param inputs the shapes that flow in, if known
     * @param output the shape that comes out, if valid
     */
    public record Ending(List<Optional<Shape>> inputs, Optional<Shape> output) {
        public Ending {
            inputs = List.copyOf(inputs);
        }
    }

    public Beginning {
        drafts = List.copyOf(drafts);
    }
}
