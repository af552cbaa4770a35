package dev.shapewright.shapes.check;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.elaboration.Draft;
import dev.shapewright.shapes.elaboration.Elaboration;
import dev.shapewright.shapes.elaboration.Elaboration.Held;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Totals;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a model that costs more than its {@code @Budget}, and the layers to shrink. */
final class OverBudget {
    private static final int LARGEST = 3;

    private final Network network;
    private final Held held;
    private final boolean weighed;
    private final boolean counted;

    OverBudget(Elaboration elaboration, Held held) {
        this.network = elaboration.network();
        this.held = held;
        this.weighed = elaboration.weighed();
        this.counted =
                elaboration.drafts().stream().noneMatch(draft -> draft.problem().id() == ProblemId.COUNT_OVERFLOW);
    }

    List<Draft> check() {
        Totals totals = Totals.of(network);
        Budget budget = held.budget();
        Size bytes = Size.of(budget.bytesPerValue());
        Function<Node, Count> weights = node -> node.parameters().plus(node.buffers());
        List<Node> nodes = network.nodes();
        String atOnce = "bytes of activations at once"
                + totals.peakNode().map(node -> " at " + node.name()).orElse("");
        return Stream.of(
                        check(
                                "maxParameters",
                                "parameters",
                                weighed ? budget.maxParameters() : Long.MAX_VALUE,
                                totals.parameters(),
                                nodes,
                                Node::parameters),
                        check(
                                "maxMacs",
                                "MACs",
                                budget.maxMacs(),
                                totals.macs(),
                                nodes,
                                node -> node.training() ? Count.zero() : node.macs()),
                        check(
                                "maxActivationBytes",
                                atOnce,
                                budget.maxActivationBytes(),
                                totals.peak().times(bytes),
                                totals.peakNode().isPresent() ? totals.alive(network) : nodes,
                                node -> node.training()
                                        ? Count.zero()
                                        : node.activations().times(bytes)),
                        check(
                                "maxWeightBytes",
                                "bytes of weights",
                                weighed ? budget.maxWeightBytes() : Long.MAX_VALUE,
                                totals.parameters().plus(totals.buffers()).times(bytes),
                                nodes,
                                node -> weights.apply(node).times(bytes)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Checks one kind of cost.
     *
     * @param from what it is the sum of
     * @param cost what each of them costs while the model runs: nothing if only training needs it
     */
    private Optional<Draft> check(
            String element, String noun, long most, Count found, List<Node> from, Function<Node, Count> cost) {
        boolean told = found instanceof Count.Overflow && !counted;
        if (most == Long.MAX_VALUE || !network.sound() || told) {
            return Optional.empty();
        }
        if (found instanceof Count.Unknown) {
            String headline = "the " + noun + " cannot be held to a budget: they are known only at run time";
            Fault fault = new Fault(ProblemId.UNKNOWN_SIZE, element, headline).with(new Detail("from", origin()));
            return Optional.of(draft(fault));
        }
        if (found instanceof Count.Overflow) {
            String headline = "more than " + text(Long.MAX_VALUE) + " " + noun + " exceed the budget of " + text(most);
            Fault fault = new Fault(ProblemId.OVER_BUDGET, element, headline)
                    .with(new Detail("largest", largest(from, cost)));
            return Optional.of(draft(fault));
        }
        long number = found.number().orElseThrow();
        if (number <= most) {
            return Optional.empty();
        }
        String over = text(number - most);
        String headline = text(number) + " " + noun + " exceed the budget of " + text(most) + " by " + over;
        Fault fault = new Fault(ProblemId.OVER_BUDGET, element, headline)
                .with(new Detail("largest", largest(from, cost)))
                .with(new Detail("shrink", "by " + over + " in all"));
        return Optional.of(draft(fault.mend(Edit.set(element, number))));
    }

    private Draft draft(Fault fault) {
        return Draft.of(held.trace(), fault, List.of());
    }

    /** The origin of the first size that is known only at run time. */
    private String origin() {
        return network.inputs().stream()
                .flatMap(input -> input.output().stream())
                .flatMap(shape -> shape.sizes().stream())
                .flatMap(size -> size instanceof Size.Unknown unknown ? Stream.of(unknown.origin()) : Stream.empty())
                .findFirst()
                .orElse("a size known only at run time");
    }

    private static String largest(List<Node> from, Function<Node, Count> cost) {
        Comparator<Node> byCost = Comparator.comparingLong(node -> number(cost.apply(node)));
        return from.stream()
                .sorted(byCost.reversed())
                .limit(LARGEST)
                .filter(node -> number(cost.apply(node)) > 0)
                .map(node -> node.name() + " (" + node.source().mention() + ") " + text(cost.apply(node)))
                .collect(Collectors.joining(", "));
    }

    private static long number(Count count) {
        return count instanceof Count.Overflow ? Long.MAX_VALUE : count.number().orElse(0);
    }

    private static String text(Count count) {
        return (count instanceof Count.Overflow ? "more than " : "") + text(number(count));
    }

    private static String text(long number) {
        return Digits.group(number);
    }
}
