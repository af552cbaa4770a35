package dev.shapewright.shapes.network;

import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.tensor.Text;
import java.util.List;
import java.util.OptionalInt;

/**
 * A use of a block: the consecutive nodes it made.
 *
 * @param entry index in the model's stack of the annotation it comes from
 * @param source where the annotation is that uses the block
 * @param name its name; unique in the network
 * @param namedBy the entry of the model that gives the name; empty if it is automatic
 * @param description the block's type and the arguments that differ from its defaults
 * @param around the use of a block that it is in, as an index into the network's groups
 * @param first the first of its nodes
 * @param end one past the last of its nodes
 * @param input the node that flows in
 * @param output the node that flows out; empty if unknown
 * @param sharesWith a node of the unit whose weights it has
 * @param round which repetition of its annotation it is, counted from 0
 */
public record Group(
        int entry,
        Source source,
        String name,
        OptionalInt namedBy,
        Text description,
        OptionalInt around,
        int first,
        int end,
        OptionalInt input,
        OptionalInt output,
        OptionalInt sharesWith,
        int round) {
    /** What all of its nodes cost together. */
    public Cost cost(List<Node> nodes) {
        Cost cost = Cost.ZERO;
        for (Node node : nodes.subList(first, end)) {
            cost = cost.plus(node.cost());
        }
        return cost;
    }
}
