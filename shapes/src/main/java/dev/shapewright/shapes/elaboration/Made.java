package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.elaboration.Cache.Inference;
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

    /** An input of the model, of a shape if that is known. */
    static Made input(Unit unit, Wording wording, Optional<Outcome.Inferred> facts) {
        return new Made(
                unit,
                wording,
                Optional.empty(),
                true,
                List.of(),
                facts,
                facts.map(Outcome.Inferred::output),
                facts.map(Cost::of).orElse(Cost.UNKNOWN),
                false,
                OptionalInt.empty(),
                facts);
    }

    /** What a layer makes of its inputs, with weights of its own. */
    static Made layer(Unit unit, Inference inference, List<Integer> inputs, boolean frozen) {
        Optional<Outcome.Inferred> facts = Optional.of(inference.facts());
        return new Made(
                unit,
                inference.wording(),
                Optional.of(inference.kind().layer()),
                false,
                inputs,
                facts,
                inference.output(),
                inference.cost(),
                frozen,
                OptionalInt.empty(),
                facts);
    }

    /**
     * What an invalid layer makes, or one with a broken input. Its values may not even fit its input's axes: its type is all
     * there is to show.
     *
     * @param layer empty if its elements are invalid
     * @param output the shape that it has regardless
     */
    static Made invalid(
            Unit unit, Optional<Layer> layer, List<Integer> inputs, Optional<Shape> output, boolean frozen) {
        String type = unit.trace().at().call().type();
        return new Made(
                unit,
                Wording.of(type, type),
                layer,
                false,
                inputs,
                Optional.empty(),
                output,
                Cost.UNKNOWN,
                frozen,
                OptionalInt.empty(),
                Optional.empty());
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
