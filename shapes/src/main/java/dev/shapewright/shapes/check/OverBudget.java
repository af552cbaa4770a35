package dev.shapewright.shapes.check;

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
    private final Totals totals;
    private final Held held;
    private final boolean weighed;
    private final boolean counted;

    OverBudget(Elaboration elaboration, Held held) {
        this.network = elaboration.network();
        this.totals = Totals.of(network);
        this.held = held;
        this.weighed = elaboration.weighed();
        this.counted =
                elaboration.drafts().stream().noneMatch(draft -> draft.problem().id() == ProblemId.COUNT_OVERFLOW);
    }

    List<Draft> check() {
        return Stream.of(parameters(), macs(), activations(), weights())
                .flatMap(limit -> check(limit).stream())
                .toList();
    }

    /**
     * A limit of the budget, and the cost that it limits.
     *
     * @param element the element of {@code @Budget} that limits it
     * @param noun its unit
     * @param most the limit
     * @param found the cost of the model
     * @param of the layers whose costs it is the sum of
     * @param each the cost of one of them while the model runs: nothing if only training needs it
     */
    private record Limit(
            String element, String noun, long most, Count found, List<Node> of, Function<Node, Count> each) {}

    private Limit parameters() {
        return new Limit(
                "maxParameters",
                "parameters",
                weighed ? held.budget().maxParameters() : Long.MAX_VALUE,
                totals.parameters(),
                network.nodes(),
                Node::parameters);
    }

    private Limit macs() {
        Function<Node, Count> each = node -> node.training() ? Count.zero() : node.macs();
        return new Limit("maxMacs", "MACs", held.budget().maxMacs(), totals.macs(), network.nodes(), each);
    }

    private Limit activations() {
        Optional<Node> peak = totals.peakNode();
        return new Limit(
                "maxActivationBytes",
                "bytes of activations at once"
                        + peak.map(node -> " at " + node.name()).orElse(""),
                held.budget().maxActivationBytes(),
                totals.peak().times(bytes()),
                peak.isPresent() ? totals.alive(network) : network.nodes(),
                node -> node.training() ? Count.zero() : node.activations().times(bytes()));
    }

    private Limit weights() {
        return new Limit(
                "maxWeightBytes",
                "bytes of weights",
                weighed ? held.budget().maxWeightBytes() : Long.MAX_VALUE,
                totals.parameters().plus(totals.buffers()).times(bytes()),
                network.nodes(),
                node -> node.parameters().plus(node.buffers()).times(bytes()));
    }

    private Size bytes() {
        return Size.of(held.budget().bytesPerValue());
    }

    private Optional<Draft> check(Limit limit) {
        boolean told = limit.found instanceof Count.Overflow && !counted;
        if (limit.most == Long.MAX_VALUE || !network.sound() || told) {
            return Optional.empty();
        }
        if (limit.found instanceof Count.Unknown) {
            String headline = "the " + limit.noun + " cannot be held to a budget: they are known only at run time";
            return Optional.of(draft(
                    new Fault(ProblemId.UNKNOWN_SIZE, limit.element, headline).with(new Detail("from", origin()))));
        }
        if (limit.found instanceof Count.Overflow) {
            String headline = "more than " + text(Long.MAX_VALUE) + " " + limit.noun + " exceed the budget of "
                    + text(limit.most);
            return Optional.of(draft(overBudget(limit, headline)));
        }
        long number = limit.found.number().orElseThrow();
        if (number <= limit.most) {
            return Optional.empty();
        }
        String over = text(number - limit.most);
        String headline = text(number) + " " + limit.noun + " exceed the budget of " + text(limit.most) + " by " + over;
        return Optional.of(draft(overBudget(limit, headline)
                .with(new Detail("shrink", "by " + over + " in all"))
                .mend(Edit.set(limit.element, number))));
    }

    private static Fault overBudget(Limit limit, String headline) {
        return new Fault(ProblemId.OVER_BUDGET, limit.element, headline)
                .with(new Detail("largest", largest(limit.of, limit.each)));
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
