package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Cycles;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expands the uses of blocks in one stack. */
final class Uses {
    private static final int DEEPEST = 100;

    /** As many parameters as most uses set. */
    private static final int FEW = 4;

    /**
     * A valid use of a block.
     *
     * @param arguments the values written for its parameters
     */
    private record Used(Map<String, Evaluated> arguments, Shape input, Setting setting) {}

    private final Walk walk;
    private final Expansion expansion;
    private final Naming naming;

    Uses(Walk walk, Expansion expansion, Naming naming) {
        this.walk = walk;
        this.expansion = expansion;
        this.naming = naming;
    }

    /**
     * Expands a block; its last tensor is the current one from here on.
     *
     * @param repetition which one it is, counted from 0, if it is repeated
     * @param stop where to stop inside
     */
    Unit expand(int index, Optional<Integer> repetition, boolean frozen, Optional<Address> stop) {
        Trace at = walk.trace(index, repetition.orElse(0));
        Block block = expansion
                .program()
                .block(at.at().call())
                .orElseThrow(
                        () -> new IllegalArgumentException("no block " + at.at().call()));
        Optional<Used> before = walk.setting().known(index, Used.class);
        Optional<Map<String, Evaluated>> arguments =
                before.isPresent() ? Optional.of(before.get().arguments()) : arguments(at, block, repetition);
        Tensor input = walk.current().orElse(Tensor.LOST);
        Optional<Shape> shape = expansion.shape(input);
        Optional<BlockScope> scope = arguments.isPresent() && shape.isPresent()
                ? Optional.of(new BlockScope(block, shape.get(), at, arguments.get()))
                : Optional.empty();
        Unit unit = walk.names()
                .unit(at, expansion.vocabulary().word(at.at().call().type()), walk.around(), expansion.size());
        Optional<Setting> setting = Optional.empty();
        if (before.isPresent() && shape.isPresent() && before.get().input().equals(shape.get())) {
            setting = Optional.of(before.get().setting());
        } else if (scope.isPresent()) {
            setting = Optional.of(setting(at, block, scope.get()));
            walk.note(index, repetition, new Used(arguments.get(), shape.get(), setting.get()));
        }
        boolean described = setting.isPresent() && block.sound();
        expansion.use(unit, described ? setting.get().description() : new Text(block::name), input.node());
        boolean all = frozen || walk.isFrozen();
        if (scope.isPresent() && isExpandable(at, block)) {
            Walk inside = new Walk(expansion, new Use(walk, at, block, unit, scope.get(), setting.get(), input, all));
            inside.run(stop);
            leave(unit, input, inside);
        } else {
            lose(at, block, unit, arguments);
        }
        return unit;
    }

    /** Makes nothing of a block that cannot be expanded. */
    private void lose(Trace at, Block block, Unit unit, Optional<Map<String, Evaluated>> arguments) {
        expansion.unsound();
        unit.made(expansion.size(), Tensor.LOST.node());
        walk.current(Tensor.LOST);
        if (arguments.isPresent()) {
            promise(at, arguments.get());
        } else if (block.parameters().stream().anyMatch(parameter -> parameter.type() == Type.STRING)) {
            walk.names().meanAny();
        }
    }

    /** Notes the texts that may be names given by a block that is not expanded. */
    private void promise(Trace at, Map<String, Evaluated> arguments) {
        arguments.forEach((parameter, argument) -> {
            if (argument instanceof Evaluated.Known known && known.value() instanceof Value.Text text) {
                naming.promise(at, parameter, text.value());
            }
        });
    }

    private void leave(Unit unit, Tensor input, Walk inside) {
        Tensor output = inside.current().orElseThrow();
        unit.made(expansion.size(), output.node());
        walk.cost().add(inside.cost());
        walk.forks().leave(inside.forks());
        // A tensor that only passes through keeps the name it has here.
        boolean passes = output.node() == input.node();
        walk.current(
                output.isLost() || passes ? (passes ? input : output) : new Tensor(output.node(), Optional.of(unit)));
    }

    /**
     * The fault of a block in a class file that was compiled against a different version of a block it uses. In sources, the
     * compiler reports what does not fit.
     */
    private static Optional<Fault> outOfDate(Trace at, Block used) {
        Optional<Block> user = at.block().filter(block -> !block.own());
        return user.flatMap(block -> misfit(at.at().call(), used))
                .map(misfit -> new Fault(
                        ProblemId.BLOCK_WITHOUT_COMPANION,
                        "",
                        "@" + user.get().name() + " was compiled with another @" + used.name() + ", " + misfit
                                + " now: compile @" + user.get().name() + " again"));
    }

    private static Optional<String> misfit(Written call, Block used) {
        for (Map.Entry<String, Expression> element : call.elements().entrySet()) {
            String name = element.getKey();
            Optional<Block.Parameter> parameter = used.parameter(name);
            if (parameter.isEmpty()) {
                return Optional.of("which has no " + name);
            } else if (!parameter.get().type().takes(element.getValue().type())) {
                return Optional.of(
                        "whose " + name + " is of type " + parameter.get().type());
            }
        }
        for (Block.Parameter parameter : used.parameters()) {
            if (parameter.fallback().isEmpty() && !call.elements().containsKey(parameter.name())) {
                return Optional.of("which requires " + parameter.name());
            }
        }
        return Optional.empty();
    }

    private boolean isExpandable(Trace at, Block block) {
        int depth = 0;
        for (Trace trace = at; trace.outer().isPresent(); trace = trace.outer().get()) {
            depth++;
            if (trace.block().orElseThrow().type().equals(block.type())) {
                expansion.drafts().add(at, Cycles.fault(cycle(at, depth, block)));
                return false;
            }
        }
        if (depth >= DEEPEST) {
            String headline = "blocks are used inside one another more than " + DEEPEST + " deep";
            expansion.drafts().add(at, new Fault(ProblemId.NESTING_TOO_DEEP, "", headline));
            return false;
        }
        return block.sound() && !expansion.halted();
    }

    /** The blocks from one around a use, {@code depth} uses further out, to the same block again. */
    private static List<String> cycle(Trace at, int depth, Block again) {
        List<String> cycle = new ArrayList<>();
        Trace trace = at;
        for (int i = 0; i < depth; i++) {
            cycle.add(0, trace.block().orElseThrow().name());
            trace = trace.outer().orElseThrow();
        }
        cycle.add(again.name());
        return cycle;
    }

    /** The written values; empty if one of them cannot be evaluated, or the block cannot be used. */
    private Optional<Map<String, Evaluated>> arguments(Trace at, Block block, Optional<Integer> repetition) {
        Optional<Fault> unusable = block.unreadable()
                .map(why -> new Fault(why.id(), "", why.headline()))
                .or(() -> outOfDate(at, block));
        if (unusable.isPresent()) {
            expansion.drafts().add(at, unusable.get());
            return Optional.empty();
        }
        return arguments(at, block, walk.scope(repetition));
    }

    /** What a use has in common with the equal ones before it. */
    private Setting setting(Trace at, Block block, BlockScope scope) {
        return expansion
                .cache()
                .setting(
                        scope.key(),
                        first -> new Setting(
                                block.stack(),
                                new Text(() -> expansion
                                        .description()
                                        .of(block, at.at().call(), scope))));
    }

    /** The written values; empty if one of them cannot be evaluated. */
    private Optional<Map<String, Evaluated>> arguments(Trace at, Block block, Scope scope) {
        Map<String, Evaluated> values = new LinkedHashMap<>(FEW);
        Evaluator evaluator = new Evaluator(scope);
        boolean known = true;
        for (Map.Entry<String, Expression> element : at.at().call().elements().entrySet()) {
            Optional<Block.Parameter> parameter = block.parameter(element.getKey());
            if (parameter.isEmpty()) {
                return Optional.empty();
            }
            int token = element.getValue().token();
            Evaluated value = BlockScope.assigned(
                    element.getKey(),
                    evaluator.evaluate(element.getValue()),
                    parameter.get().type(),
                    token);
            values.put(element.getKey(), value);
            if (value instanceof Evaluated.Failed) {
                known = false;
                new Arguments(expansion.drafts()).report(at, element.getKey(), value);
            }
        }
        if (known) {
            return Optional.of(values);
        }
        promise(at, values);
        return Optional.empty();
    }
}
