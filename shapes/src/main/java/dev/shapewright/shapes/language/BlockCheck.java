package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what can be checked of a block by itself, independent of its uses; places are those of its own stack. */
public final class BlockCheck {
    private final Block block;
    private final Map<String, Block> blocks;
    private final List<Problem> problems = new ArrayList<>();

    /** The blocks already searched for a way back to this one. */
    private final Set<String> seen = new HashSet<>();

    private BlockCheck(Block block, Map<String, Block> blocks) {
        this.block = block;
        this.blocks = blocks;
    }

    /**
     * The problems of a block.
     *
     * @param blocks the blocks it uses, and those they use
     */
    public static List<Problem> check(Block block, Map<String, Block> blocks) {
        BlockCheck check = new BlockCheck(block, blocks);
        check.entries();
        block.parameters().forEach(parameter -> parameter.fallback().ifPresent(check::outside));
        block.definitions().values().forEach(definition -> check.outside(definition.value()));
        return check.problems;
    }

    private void entries() {
        boolean cyclic = false;
        for (int i = 0; i < block.stack().entries().size(); i++) {
            Written call = block.stack().entries().get(i).call();
            int entry = i;
            ModelOnly.fault(call)
                    .ifPresent(fault -> problems.add(new Problem(fault.id(), Site.entry(entry), fault.headline())));
            call.elements()
                    .forEach((name, expression) -> meaningless(expression)
                            .ifPresent(part ->
                                    problems.add(problem(part, new Site(entry, name, Site.WHOLE, part.token())))));
            Optional<List<String>> cycle = cyclic ? Optional.empty() : cycle(call);
            if (cycle.isPresent()) {
                cyclic = true;
                Fault fault = Cycles.fault(cycle.get());
                problems.add(new Problem(fault.id(), Site.entry(entry), fault.headline()));
            }
        }
    }

    private void outside(Expression expression) {
        meaningless(expression)
                .ifPresent(part -> problems.add(problem(part, new Site(Site.MODEL, "", Site.WHOLE, part.token()))));
    }

    private static Problem problem(Expression.Meaningless part, Site site) {
        return new Problem(part.flaw().id(), site, part.flaw().headline());
    }

    /** The first part of an expression that only looks like a constant. */
    private static Optional<Expression.Meaningless> meaningless(Expression expression) {
        if (expression instanceof Expression.Meaningless meaningless) {
            return Optional.of(meaningless);
        }
        return expression.parts().stream()
                .flatMap(part -> meaningless(part).stream())
                .findFirst();
    }

    /** The names of the blocks from this one around to itself, if an annotation leads there. */
    private Optional<List<String>> cycle(Written call) {
        List<String> way = new ArrayList<>(List.of(block.name()));
        return call.block().isPresent() && leadsBack(call.block().get(), way) ? Optional.of(way) : Optional.empty();
    }

    private boolean leadsBack(String type, List<String> way) {
        Block next = blocks.get(type);
        if (next == null || !seen.add(type)) {
            return false;
        }
        way.add(next.name());
        if (type.equals(block.type())) {
            return true;
        }
        for (Entry entry : next.stack().entries()) {
            Optional<String> further = entry.call().block();
            if (further.isPresent() && leadsBack(further.get(), way)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        return false;
    }
}
