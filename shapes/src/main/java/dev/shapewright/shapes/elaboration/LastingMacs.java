package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.tensor.Count;
import java.util.List;
import java.util.Optional;

/** The MACs of a stack without those that only training needs. */
final class LastingMacs {
    private final List<Made> made;
    private final Outputs outputs;
    private Optional<Sum> last = Optional.empty();

    LastingMacs(List<Made> made, Outputs outputs) {
        this.made = made;
        this.outputs = outputs;
    }

    /**
     * A sum, and what it is of.
     *
     * @param outputs how many outputs there were
     * @param to the node behind the last one
     */
    private record Sum(int first, int outputs, int to, int current, Count macs) {}

    /**
     * The MACs from a node on.
     *
     * @param first the first node of the stack
     * @param current the node that makes the current tensor
     * @return empty if nothing is only for training
     */
    Optional<Count> from(int first, int current) {
        List<Network.Output> all = outputs.with(current);
        TrainingHeads heads = new TrainingHeads(made, all, first);
        if (!heads.any()) {
            return Optional.empty();
        }
        Optional<Sum> before = last.filter(sum -> sum.first == first && isLasting(sum, current));
        int from = before.map(Sum::to).orElse(first);
        Count macs = before.map(Sum::macs).orElse(Count.zero());
        boolean[] training = before.isPresent() ? new boolean[made.size() - from] : heads.training();
        for (int node = from; node < made.size(); node++) {
            macs = training[node - from]
                    ? macs
                    : macs.plus(made.get(node).cost().macs());
        }
        last = Optional.of(new Sum(first, outputs.all().size(), made.size(), current, macs));
        return Optional.of(macs);
    }

    /** Whether everything since a sum was made concerns only nodes behind all training heads, none of which a head needs. */
    private boolean isLasting(Sum sum, int current) {
        int head = outputs.all().stream()
                .filter(Network.Output::training)
                .mapToInt(Network.Output::node)
                .max()
                .orElse(-1);
        return sum.outputs == outputs.all().size()
                && sum.current > head
                && current > head
                && made.subList(sum.to, made.size()).stream()
                        .flatMap(node -> node.inputs().stream())
                        .allMatch(input -> input > head);
    }
}
