package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Wording;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A tensor of the network while its name may still change.
 *
 * @param unit the layer or input that makes it
 * @param wording the texts of its layer
 * @param layer the layer; empty for an input, or if its elements are invalid
 * @param inputs the nodes it reads
 * @param facts what the layer makes of its inputs; empty if the layer is invalid or an input is broken
 * @param output its shape; empty if that depends on an error
 * @param cost derived from the facts
 * @param sharesWith the node whose weights it has
 * @param inferred the facts before it got another node's weights
 */
record Made(
        Unit unit,
        Wording wording,
        Optional<Layer> layer,
        boolean isInput,
        List<Integer> inputs,
        Optional<Outcome.Inferred> facts,
        Optional<Shape> output,
        Cost cost,
        boolean frozen,
        OptionalInt sharesWith,
        Optional<Outcome.Inferred> inferred) {
    Made {
        inputs = List.copyOf(inputs);
    }

    /** An input, or a layer whose weights are its own. */
    Made(
            Unit unit,
            Wording wording,
            Optional<Layer> layer,
            boolean isInput,
            List<Integer> inputs,
            Optional<Outcome.Inferred> facts,
            Optional<Shape> output,
            Cost cost,
            boolean frozen) {
        this(unit, wording, layer, isInput, inputs, facts, output, cost, frozen, OptionalInt.empty(), facts);
    }

    /** The same with the weights of another node, except for those it keeps. */
    Made sharing(int other, Outcome.Inferred kept) {
        return new Made(
                unit,
                wording,
                layer,
                isInput,
                inputs,
                Optional.of(kept),
                output,
                Cost.of(kept),
                frozen,
                OptionalInt.of(other),
                inferred);
    }
}
