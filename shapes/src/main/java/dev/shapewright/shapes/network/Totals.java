package dev.shapewright.shapes.network;

import dev.shapewright.shapes.tensor.Count;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sums over a network, for one sample. What only an output for training needs counts in the parameters, not in the MACs
 * and activations.
 *
 * @param layers number of layers, without inputs
 * @param parameters learned values, frozen ones included
 * @param trainable learned values that are trained
 * @param buffers values that are kept but not learned
 * @param macs multiply-accumulate operations
 * @param activations values of all layers' outputs
 * @param peak the most values alive at one step: inputs still needed and the output
 * @param peakNode the node made at that step; none where the peak is not known
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

    /** The step at which most values are alive. */
    private record Peak(Count values, Optional<Node> node) {
        static Peak of(Network network) {
            List<Node> nodes = network.nodes();
            if (!network.complete()
                    || nodes.stream()
                            .anyMatch(node -> node.activations().number().isEmpty())) {
                boolean overflow = nodes.stream().allMatch(node -> !(node.activations() instanceof Count.Unknown));
                return new Peak(network.complete() && overflow ? Count.overflow() : Count.unknown(), Optional.empty());
            }
            int[] lastRead = lastReads(network);
            Count alive = network.inputs().stream().map(Node::activations).reduce(Count.zero(), Count::plus);
            Peak peak = new Peak(Count.zero(), Optional.empty());
            for (int step = 0; step < nodes.size(); step++) {
                Node node = nodes.get(step);
                if (node.training()) {
                    continue;
                }
                alive = node.isInput() ? alive : alive.plus(node.activations());
                if (alive.number().isEmpty()) {
                    return new Peak(Count.overflow(), Optional.empty());
                }
                if (alive.number().getAsLong() > peak.values.number().orElseThrow()) {
                    peak = new Peak(alive, Optional.of(node));
                }
                alive = Count.of(alive.number().getAsLong() - freed(nodes, lastRead, step));
            }
            return peak;
        }

        /** For each node the last step that reads it; a node nobody reads dies with its own step, an output never. */
        private static int[] lastReads(Network network) {
            int[] lastRead = new int[network.nodes().size()];
            for (int step = 0; step < lastRead.length; step++) {
                Node node = network.nodes().get(step);
                lastRead[step] = step;
                for (int input : node.training() ? List.<Integer>of() : node.inputs()) {
                    lastRead[input] = step;
                }
            }
            network.outputs().stream()
                    .filter(output -> !output.training())
                    .forEach(output -> lastRead[output.node()] = Integer.MAX_VALUE);
            return lastRead;
        }

        private static long freed(List<Node> nodes, int[] lastRead, int step) {
            long freed = lastRead[step] == step
                    ? nodes.get(step).activations().number().orElse(0)
                    : 0;
            int[] inputs = nodes.get(step).inputs().stream()
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .toArray();
            return freed
                    + Arrays.stream(inputs)
                            .filter(input -> lastRead[input] == step)
                            .mapToLong(input ->
                                    nodes.get(input).activations().number().orElse(0))
                            .sum();
        }
    }
}
