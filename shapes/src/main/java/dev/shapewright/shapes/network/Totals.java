package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Count;
import java.util.List;
import java.util.Optional;

/**
 * The sums over a network, for one sample. What only a training output needs counts in the parameters, not in the MACs and
 * activations.
 *
 * @param layers number of layers, without inputs
 * @param parameters learned values, frozen ones included
 * @param trainable learned values that are trained
 * @param buffers values that are kept but not learned
 * @param macs multiply-accumulate operations
 * @param activations values of all layers' outputs
 * @param peak the most values alive at one step: inputs still needed and the output
 * @param peakNode the node made at that step; empty if the peak is unknown
 */
public record Totals(
        int layers,
        Count parameters,
        Count trainable,
        Count buffers,
        Count macs,
        Count activations,
        Count peak,
        Optional<Node> peakNode) {

    public static Totals of(Network network) {
        Count start = network.complete() ? Count.zero() : Count.unknown();
        Count parameters = start;
        Count trainable = start;
        Count buffers = start;
        Count macs = start;
        Count activations = start;
        int layers = 0;
        for (Node node : network.nodes()) {
            parameters = parameters.plus(node.parameters());
            trainable = trainable.plus(node.trainable());
            buffers = buffers.plus(node.buffers());
            macs = node.training() ? macs : macs.plus(node.macs());
            if (!node.isInput()) {
                activations = node.training() ? activations : activations.plus(node.activations());
                layers++;
            }
        }
        Peak peak = Peak.of(network);
        return new Totals(layers, parameters, trainable, buffers, macs, activations, peak.values, peak.node);
    }

    /** The layers and inputs whose values are alive at the peak: inputs still needed and the output; empty if it is unknown. */
    public List<Node> alive(Network network) {
        if (peakNode.isEmpty()) {
            return List.of();
        }
        int step = peakNode.get().index();
        int[] lastReads = Peak.lastReads(network);
        return network.nodes().stream()
                .filter(node -> !node.training() && (node.isInput() || node.index() <= step))
                .filter(node -> lastReads[node.index()] >= step)
                .toList();
    }

    /** The step at which the most values are alive. */
    private record Peak(Count values, Optional<Node> node) {
        private static final int FREED = -1;

        static Peak of(Network network) {
            Count inputs = Count.zero();
            boolean known = network.complete();
            boolean overflow = false;
            for (Node node : network.nodes()) {
                if (node.training()) {
                    continue;
                }
                known &= !(node.activations() instanceof Count.Unknown);
                overflow |= node.activations() instanceof Count.Overflow;
                inputs = node.isInput() ? inputs.plus(node.activations()) : inputs;
            }
            return known && !overflow && inputs instanceof Count.Known all
                    ? of(network, all.value())
                    : new Peak(known ? Count.overflow() : Count.unknown(), Optional.empty());
        }

        /** The peak if all sizes are known and {@code inputs} values flow in. */
        private static Peak of(Network network, long inputs) {
            int[] lastReads = lastReads(network);
            Peak peak = new Peak(Count.zero(), Optional.empty());
            long most = 0;
            long alive = inputs;
            for (Node node : network.nodes()) {
                if (node.training()) {
                    continue;
                }
                alive += node.isInput() ? 0 : values(node);
                if (alive < 0) {
                    return new Peak(Count.overflow(), Optional.empty());
                } else if (alive > most) {
                    most = alive;
                    peak = new Peak(Count.of(alive), Optional.of(node));
                }
                alive -= freed(network, lastReads, node);
            }
            return peak;
        }

        private static long values(Node node) {
            return node.activations() instanceof Count.Known known ? known.value() : 0;
        }

        /** For each node, the last step that reads it; a node that nothing reads dies with its own step, an output never. */
        private static int[] lastReads(Network network) {
            int[] lastReads = new int[network.nodes().size()];
            for (Node node : network.nodes()) {
                lastReads[node.index()] = node.index();
                if (!node.training()) {
                    for (int input : node.inputs()) {
                        lastReads[input] = node.index();
                    }
                }
            }
            for (Network.Output output : network.outputs()) {
                if (!output.training()) {
                    lastReads[output.node()] = Integer.MAX_VALUE;
                }
            }
            return lastReads;
        }

        /** The values that nothing reads after a step; marks them as freed. */
        private static long freed(Network network, int[] lastReads, Node step) {
            long freed = lastReads[step.index()] == step.index() ? values(step) : 0;
            for (int input : step.inputs()) {
                if (lastReads[input] == step.index()) {
                    freed += values(network.nodes().get(input));
                    lastReads[input] = FREED;
                }
            }
            return freed;
        }
    }
}
