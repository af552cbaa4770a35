package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the edits for a fault that concern the tensors of a join, or named ones: in what made them, behind them, by other
 * names.
 */
record OperandEdits(Context context) {
    private Trace trace() {
        return context.trace();
    }

    /** Whether the faulty annotation is a join that closes a fork. */
    private boolean closes() {
        return context.vocabulary().closesFork(context.faulty());
    }

    /** Other values in what made an operand: in its branch, or in the stretch up to its name. */
    Stream<Attempt> reshaped(Edit.Reshaped edit) {
        return Stream.of(
                        keptPositions(edit),
                        alike(edit).flatMap(Alike::strides),
                        changed(made(edit), makers -> makers.changes(edit)),
                        alike(edit).flatMap(Alike::paddings))
                .flatMap(Function.identity());
    }

    private Stream<Alike> alike(Edit.Reshaped edit) {
        Difference difference = new Difference(edit.from(), edit.to());
        return made(edit).stream()
                .filter(stretch -> difference.any())
                .map(stretch -> new Alike(Makers.of(context, stretch), difference));
    }

    /** Pools that keep the positions: without a written stride, a pool moves on by its size. */
    private Stream<Attempt> keptPositions(Edit.Reshaped edit) {
        boolean more = IntStream.range(0, edit.to().form().spatialAxes())
                .anyMatch(axis -> edit.from().sizes().get(axis) instanceof Size.Known from
                        && edit.to().sizes().get(axis) instanceof Size.Known to
                        && from.value() < to.value());
        return made(edit).stream()
                .filter(stretch -> more)
                .flatMap(stretch -> Makers.of(context, stretch).nearestFirst().stream())
                .filter(at -> context.isPool(at.at().call()))
                .filter(at ->
                        Stream.of("stride", "padding").noneMatch(at.at().call().elements()::containsKey))
                .flatMap(at -> Optional.ofNullable(at.at().call().elements().get("size"))
                        .flatMap(Expression::number)
                        .filter(size -> size % 2 == 1)
                        .flatMap(size -> keptPositions(at, size / 2))
                        .stream());
    }

    private Optional<Attempt> keptPositions(Trace pool, int padding) {
        Map<String, Value> elements = new LinkedHashMap<>();
        elements.put("stride", Value.of(1));
        elements.put("padding", Value.of(padding));
        return new ElementEdits(context).set(pool, elements, " in " + pool.mention());
    }

    /** No padding in what made a tensor. */
    Stream<Attempt> unpadded(Edit.Reshaped edit) {
        return changed(made(edit), makers -> new Positions(makers, new Difference(edit.from(), edit.to())).unpadded());
    }

    /** The same in what comes before that. */
    Stream<Attempt> reshapedBefore(Edit.Reshaped edit) {
        List<Stretch> before = new ArrayList<>(Stretch.before(trace(), context.vocabulary()));
        before.removeAll(made(edit));
        return closes() || edit.operand() != currentOperand()
                ? Stream.of()
                : changed(before, makers -> makers.changes(edit));
    }

    private Stream<Attempt> changed(List<Stretch> stretches, Function<Makers, List<Makers.Change>> changes) {
        return stretches.stream()
                .filter(stretch -> !stretch.isEmpty())
                .flatMap(stretch -> changes.apply(Makers.of(context, stretch)).stream())
                .flatMap(change -> changed(change).stream());
    }

    private List<Stretch> made(Edit.Reshaped edit) {
        if (closes()) {
            List<Integer> branches = branches();
            if (isIdentity(branches, edit.operand())) {
                // The tensor comes from in front of the fork, where a change concerns all branches.
                return edit.always() && edit.isMiswritten()
                        ? List.of(Stretch.to(trace().beside(branches.get(0))))
                        : List.of();
            }
            boolean last = edit.operand() + 1 == branches.size();
            int to = last ? trace().entry() : branches.get(edit.operand() + 1);
            return edit.always() || !hasIdentity(branches)
                    ? List.of(new Stretch(trace(), branches.get(edit.operand()) + 1, to))
                    : List.of();
        } else if (edit.operand() != currentOperand()) {
            return context.named(edit.operand()).map(Stretch::to).stream().toList();
        }
        // In a branch that has done nothing yet, what made the tensor is in front of the fork.
        return Stretch.before(trace(), context.vocabulary()).stream()
                .limit(1)
                .filter(stretch -> stretch.at().equals(trace().beside(0)))
                .filter(stretch -> stretch.to() == trace().entry()
                        || context.call(stretch.to()).is(Directive.BRANCH))
                .toList();
    }

    /** A change and, for a number that a block calculates, another argument that gives it. */
    private List<Attempt> changed(Makers.Change change) {
        ElementEdits elements = new ElementEdits(context);
        List<Attempt> changed = new ArrayList<>();
        if (change.value() instanceof Expression.Known known) {
            changed.addAll(elements.byDefault(new Origin(change.at(), Map.of(change.element(), known.value()))));
        }
        elements.set(change.at(), change.element(), change.value()).ifPresent(changed::add);
        Expression written = change.at().at().call().elements().getOrDefault(change.element(), Makers.ONE);
        if (change.value() instanceof Expression.Known known && !change.at().isInModel() && !written.isConstant()) {
            changed.addAll(elements.set(Origin.of(change.at(), Map.of(change.element(), known.value()))));
        }
        return changed;
    }

    /** Whether a branch of a fork is empty. */
    private boolean hasIdentity(List<Integer> branches) {
        return IntStream.range(0, branches.size()).anyMatch(branch -> isIdentity(branches, branch));
    }

    private boolean isIdentity(List<Integer> branches, int branch) {
        int next = branch + 1 < branches.size() ? branches.get(branch + 1) : trace().entry();
        return branches.get(branch) + 1 == next;
    }

    /**
     * A layer on a named tensor: the current one gets a name, the named one becomes current, and both are joined as before.
     */
    private Optional<Attempt> onNamed(Edit.OnOperand edit) {
        List<Expression> operands = new ArrayList<>(WrittenNames.readBy(context.faulty()));
        if (operands.isEmpty() || context.isSpokenOf()) {
            return Optional.empty();
        }
        Expression current = WrittenNames.CURRENT;
        if (!operands.contains(current) && operands.stream().noneMatch(WrittenNames::isCurrent)) {
            operands.add(0, current);
        }
        String here = unused("here");
        Expression named = operands.get(edit.operand());
        operands.replaceAll(operand -> WrittenNames.isCurrent(operand) ? WrittenNames.text(here) : operand);
        operands.set(edit.operand(), current);
        if (edit.operand() == 0) {
            operands.remove(0);
        } else if (context.vocabulary().layers().isCommutative(context.faulty().type())) {
            operands.removeIf(WrittenNames::isCurrent);
        }
        Expression value = operands.size() == 1 ? operands.get(0) : new Expression.Many(operands, Expression.NOWHERE);
        return instead(List.of(
                value("Name", WrittenNames.text(here)),
                value("From", named),
                context.inOwnWords(edit.call()),
                context.faulty().with("value", value)));
    }

    /** The same for a layer that takes one name and is no join: what is made of the named tensor gets a name, too. */
    private Optional<Attempt> aside(Edit.OnOperand edit) {
        Optional<Expression> named = WrittenNames.readBy(context.faulty(), edit.operand());
        if (named.isEmpty() || context.isSpokenOf()) {
            return Optional.empty();
        }
        String element = WrittenNames.element(context.faulty());
        Expression here = WrittenNames.text(unused("here"));
        Expression made = WrittenNames.text(unused(element.equals("value") ? "other" : element));
        return instead(List.of(
                value("Name", here),
                value("From", named.get()),
                context.inOwnWords(edit.call()),
                value("Name", made),
                value("From", here),
                context.faulty().with(element, made)));
    }

    /** Swaps the current tensor and the named one. */
    Optional<Attempt> swapped() {
        Expression named = context.faulty().elements().getOrDefault("value", WrittenNames.CURRENT);
        Expression here = WrittenNames.text(unused("here"));
        return WrittenNames.isCurrent(named) || context.isSpokenOf()
                ? Optional.empty()
                : instead(List.of(
                        value("Name", here),
                        value("From", named),
                        context.faulty().with("value", here)));
    }

    private static Written value(String directive, Expression value) {
        return new Written(directive, Optional.empty(), Map.of("value", value));
    }

    private Optional<Attempt> instead(List<Written> calls) {
        Stack changed = trace().stack().without(trace().entry());
        for (int i = 0; i < calls.size(); i++) {
            changed = changed.insert(trace().entry() + i, calls.get(i));
        }
        String text = calls.stream().map(Written::toString).collect(Collectors.joining(" ")) + " instead"
                + (trace().isInModel() ? "" : " of " + trace().mention());
        return context.changed(trace(), changed, trace().entry() + calls.size() - 1, text, Told.OUTPUT);
    }

    /** A name that does not occur in the stack: a given one, or one with a number behind. */
    private String unused(String like) {
        List<String> written =
                context.entries().stream().map(entry -> entry.call().toString()).toList();
        String name = like;
        for (int i = 2; isWritten(written, name); i++) {
            name = like + i;
        }
        return name;
    }

    private static boolean isWritten(List<String> calls, String name) {
        return calls.stream().anyMatch(call -> call.contains('"' + name + '"'));
    }

    /** A layer at the end of a branch, or on the current tensor in front of a join with names. */
    Optional<Attempt> on(Edit.OnOperand edit) {
        boolean closes = closes();
        boolean untouched = !edit.always() && closes && isIdentity(branches(), edit.operand());
        Trace end = end(edit.operand());
        // Nobody means one dense layer right behind another: the one that is there has the wrong width.
        boolean again = end.entry() > 0
                && edit.call().type().equals("Dense")
                && end.beside(end.entry() - 1).at().call().is("Dense");
        if (untouched || again) {
            return Optional.empty();
        }
        Optional<Attempt> projected = closes ? projected(edit, end.entry()) : Optional.empty();
        if (projected.isPresent()) {
            return projected;
        } else if (end.equals(trace())) {
            return context.inFront(edit.call());
        }
        return closes
                ? context.behind(end.entry() - 1, edit.call(), trace().entry() + 1)
                : beforeName(edit).or(() -> isJoin() ? onNamed(edit) : aside(edit));
    }

    private boolean isJoin() {
        return context.schema(context.faulty()).filter(Schema::isJoin).isPresent();
    }

    /** The place right behind everything that made an operand; the beginning of the stack if that is unknown. */
    private Trace end(int operand) {
        boolean current = operand == (closes() ? branches().size() - 1 : currentOperand());
        if (current) {
            return trace();
        } else if (closes()) {
            return trace().beside(branches().get(operand + 1));
        }
        return context.named(operand).orElse(trace().beside(0));
    }

    /** A layer in front of the name of an operand, if nothing else uses that tensor. */
    private Optional<Attempt> beforeName(Edit.OnOperand edit) {
        Written layer = context.inOwnWords(edit.call());
        return context.named(edit.operand())
                .filter(at -> new NameEdits(context).isOnlyFor(at, trace()))
                .flatMap(at -> context.changed(
                        at,
                        at.stack().insert(at.entry(), layer),
                        trace().entry() + 1,
                        layer + " in front of " + at.mention(),
                        Told.OUTPUT));
    }

    /**
     * Gives the block's input, which a branch passes unchanged, a projection where it needs one; elsewhere it passes as
     * before.
     */
    private Optional<Attempt> projected(Edit.OnOperand edit, int end) {
        Written projection = context.inOwnWords(edit.call());
        List<Integer> branches = branches();
        boolean input = context.faulty().is("Add")
                && branches.get(0) == 0
                && isIdentity(branches, edit.operand())
                && !context.isSpokenOf();
        return new Surroundings(context)
                .where(projection)
                .filter(condition -> input)
                .flatMap(condition -> {
                    Written when = value("When", condition);
                    String place = end == trace().entry()
                            ? " in front of " + trace().mention()
                            : " behind " + trace().mention(end - 1);
                    return context.changed(
                            trace(),
                            trace().stack().insert(end, when).insert(end + 1, projection),
                            trace().entry() + 2,
                            when + " " + projection + place,
                            Told.OUTPUT);
                });
    }

    /** Which of the tensors that a join with names takes is the current one. */
    private int currentOperand() {
        List<Expression> items = WrittenNames.readBy(context.faulty());
        for (int i = 0; i < items.size(); i++) {
            if (WrittenNames.isCurrent(items.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** The {@code @Branch}es of the fork that a join closes. */
    private List<Integer> branches() {
        return Stretch.branches(trace(), context.vocabulary());
    }
}
