package dev.shapewright.shapes.network;

import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Wording;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One tensor of the network and the layer that makes it.
 *
 * @param index which of the network's nodes it is
 * @param entry index in the model's stack of the annotation it comes from
 * @param source where the annotation is that makes it
 * @param name its name; unique in the network
 * @param namedBy the entry of the model that gives the name; empty if it is automatic
 * @param wording the texts of its layer
 * @param layer the layer; empty for an input, or if its elements are invalid
 * @param inputs the nodes it reads
 * @param facts what the layer makes of its inputs; empty if the layer is invalid or an input is broken
 * @param output its shape; empty if that depends on an error
 * @param cost derived from the facts
 * @param frozen whether its weights are not trained
 * @param group the innermost use of a block that it is in, as an index into the network's groups
 * @param sharesWith the node whose weights it has; the weights in its facts are those it keeps of its own
 * @param training whether only a training output needs it
 * @param round which repetition of its annotation it is, counted from 0
 */
public record Node(
        int index,
        int entry,
        Source source,
        String name,
        OptionalInt namedBy,
        Wording wording,
        Optional<Layer> layer,
        boolean isInput,
        List<Integer> inputs,
        Optional<Outcome.Inferred> facts,
        Optional<Shape> output,
        Cost cost,
        boolean frozen,
        OptionalInt group,
        OptionalInt sharesWith,
        boolean training,
        int round) {
    public Node {
        inputs = List.copyOf(inputs);
    }

    /** The annotation's type and what differs from its defaults. */
    public String description() {
        return wording.description();
    }

    /** Learned values, frozen ones included. */
    public Count parameters() {
        return cost.parameters();
    }

    /** Learned values that are trained. */
    public Count trainable() {
        return frozen ? Count.zero() : parameters();
    }

    /** Values that are kept but not learned. */
    public Count buffers() {
        return cost.buffers();
    }

    /** Multiply-accumulate operations for one sample. */
    public Count macs() {
        return cost.macs();
    }

    /** Values of the output for one sample. */
    public Count activations() {
        return cost.activations();
    }
}
