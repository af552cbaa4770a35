package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What a model expands to up to a place, whatever comes behind it.
 *
 * @param drafts what is wrong up to there
 * @param layers how many inputs and layers there are
 * @param layout how shapes are printed there
 * @param made what stands at the place: a layer, an input, a use of a block; none where something else does
 */
public record Beginning(List<Draft> drafts, int layers, Layout layout, Optional<Ending> made) {
    /**
     * What a beginning ends with.
     *
     * @param inputs the shapes that flow in, as far as they are known
     * @param output the shape that comes out, where that can be
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
