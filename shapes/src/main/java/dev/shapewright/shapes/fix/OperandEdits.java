package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes edits of a fault on the tensors that flow into a join, or are named: on what made them, behind them, by other names. */
record OperandEdits(Context context) {
    private static final Set<String> BEHIND = Set.of("Name", "Output", "Expect", "Share");

    private Trace trace() {
        return context.trace();
    }

    /** Whether the faulty annotation is a join that closes a fork. */
    private boolean closes() {
        return context.language().closesFork(context.faulty());
    }

    /** The names that the faulty annotation takes, where there are any. */
    private Optional<Expression> names() {
        return Optional.ofNullable(context.faulty().elements().get("value"));
    }

    /** Other values of what made an operand: in its branch, or from the last fork, input or named tensor on. */
    List<Attempt> reshaped(Edit.Reshaped edit) {
        int from;
        int to = trace().entry();
        if (closes()) {
            List<Integer> branches = branches();
            from = branches.get(edit.operand()) + 1;
            to = edit.operand() + 1 < branches.size() ? branches.get(edit.operand() + 1) : to;
            if (!edit.always() && hasIdentity(branches)) {
                return List.of();
            }
        } else if (edit.operand() == currentOperand()) {
            from = begin(to);
            // In a branch that has done nothing yet, what has made the tensor stands in front of the fork.
            if (from == to && from > 0 && context.call(from - 1).is("Branch")) {
                to = branches().get(0);
                from = begin(to);
            }
        } else {
            to = named(edit.operand());
            from = begin(to);
        }
        int input = from > 0 && context.call(from - 1).is("Input") ? from - 1 : from;
        return input >= to
                ? List.of()
                : Makers.of(context, input, to).changes(edit).stream()
                        .flatMap(change -> changed(change).stream())
                        .toList();
    }

    /** A change, and of a number for what a block calculates, another argument that gives it. */
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

    /** Where a named operand gets its name, in the same stack; the beginning where that cannot be told. */
    private int named(int operand) {
        List<Expression> written = names().map(OperandEdits::items).orElse(List.of());
        int index = operand - (written.stream().noneMatch(OperandEdits::isCurrent) ? 1 : 0);
        if (index < 0 || index >= written.size()) {
            return 0;
        }
        int place = trace().entry() - 1;
        while (place > 0
                && !text(context.call(place), "Name")
                        .map(Value.Text::new)
                        .filter(value(written.get(index))::equals)
                        .isPresent()) {
            place--;
        }
        return place;
    }

    /** Whether a branch of a fork has nothing in it. */
    private boolean hasIdentity(List<Integer> branches) {
        return IntStream.range(0, branches.size()).anyMatch(this::isIdentity);
    }

    private boolean isIdentity(int branch) {
        List<Integer> branches = branches();
        int next = branch + 1 < branches.size() ? branches.get(branch + 1) : trace().entry();
        return branches.get(branch) + 1 == next;
    }

    /** The first annotation of those in a row that end before another. */
    private int begin(int end) {
        int begin = end;
        while (begin > 0) {
            Written call = context.call(begin - 1);
            if (call.is("Input") || call.is("From") || call.is("Branch")) {
                return begin;
            }
            begin--;
        }
        return begin;
    }

    /** A layer on a named tensor: the current one gets a name, the named one is current, and both are joined as before. */
    private Optional<Attempt> onNamed(Edit.OnOperand edit) {
        if (names().isEmpty() || context.isSpokenOf()) {
            return Optional.empty();
        }
        List<Expression> operands = new ArrayList<>(items(names().get()));
        Expression current = text(Join.CURRENT);
        if (!operands.contains(current) && operands.stream().noneMatch(OperandEdits::isCurrent)) {
            operands.add(0, current);
        }
        String here = unused();
        Expression named = operands.get(edit.operand());
        operands.replaceAll(operand -> isCurrent(operand) ? text(here) : operand);
        operands.set(edit.operand(), current);
        if (edit.operand() == 0) {
            operands.remove(0);
        } else if (context.language().layers().isCommutative(context.faulty().type())) {
            operands.removeIf(OperandEdits::isCurrent);
        }
        Expression value = operands.size() == 1 ? operands.get(0) : new Expression.Many(operands, Expression.NOWHERE);
        return instead(List.of(
                value("Name", text(here)),
                value("From", named),
                context.inOwnWords(edit.call()),
                context.faulty().with("value", value)));
    }

    /** The current tensor and the one that is named in each other's place. */
    Optional<Attempt> swapped() {
        Expression named = context.faulty().elements().getOrDefault("value", text(Join.CURRENT));
        Expression here = text(unused());
        return isCurrent(named) || context.isSpokenOf()
                ? Optional.empty()
                : instead(List.of(
                        value("Name", here),
                        value("From", named),
                        context.faulty().with("value", here)));
    }

    private static Written value(String directive, Expression value) {
        return new Written(directive, Optional.empty(), Map.of("value", value));
    }

    /** Another name for a named operand: each that is given before, here or where the block is used, the nearest first. */
    List<Attempt> otherNames(int operand) {
        List<Expression> written = names().map(OperandEdits::items).orElse(List.of());
        boolean first = written.stream().noneMatch(OperandEdits::isCurrent);
        int index = operand - (first ? 1 : 0);
        if (index < 0 || index >= written.size() || written.size() > (first ? 1 : 2) || isCurrent(written.get(index))) {
            return List.of();
        }
        List<Attempt> attempts = new ArrayList<>();
        List<String> others = given();
        others.removeIf(name -> written.stream().anyMatch(other -> value(other).equals(new Value.Text(name))));
        for (String name : others) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                values.add(i == index ? new Value.Text(name) : value(written.get(i)));
            }
            Value value = values.size() == 1 ? values.get(0) : new Value.Many(values);
            new ElementEdits(context).uncalculated(Map.of("value", value)).ifPresent(attempts::add);
        }
        return attempts;
    }

    private static List<Expression> items(Expression names) {
        return names instanceof Expression.Many many ? many.items() : List.of(names);
    }

    private static Value value(Expression written) {
        return written instanceof Expression.Known known ? known.value() : new Value.Text(Join.CURRENT);
    }

    /** The names that are given before the place, or before the block's use, to other tensors than the current one. */
    private List<String> given() {
        List<String> given = new ArrayList<>();
        for (Optional<Trace> at = Optional.of(trace());
                at.isPresent();
                at = at.get().outer()) {
            int last = at.get().entry() - 1;
            while (last >= 0
                    && BEHIND.contains(
                            at.get().stack().entries().get(last).call().type())) {
                last--;
            }
            // Who has gone back to a tensor has it already.
            Optional<String> current = last < 0
                    ? Optional.empty()
                    : text(at.get().stack().entries().get(last).call(), "From");
            for (int i = last; i >= 0; i--) {
                names(at.get().stack().entries().get(i).call()).stream()
                        .filter(name -> !current.equals(Optional.of(name)))
                        .forEach(given::add);
            }
        }
        return given;
    }

    /** The name that an annotation gives, or those that a block may give by its arguments. */
    private static List<String> names(Written call) {
        if (call.block().isEmpty()) {
            return text(call, "Name").stream().toList();
        }
        List<String> names = new ArrayList<>();
        call.elements().values().forEach(argument -> {
            if (argument instanceof Expression.Known known && known.value() instanceof Value.Text text) {
                names.add(text.value());
            }
        });
        return names;
    }

    /** The name that a directive of a type gives or reads, where it is written out. */
    private static Optional<String> text(Written call, String type) {
        return call.is(type)
                        && call.elements().get("value") instanceof Expression.Known known
                        && known.value() instanceof Value.Text text
                ? Optional.of(text.value())
                : Optional.empty();
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

    private static Expression text(String name) {
        return Expression.of(new Value.Text(name));
    }

    private static boolean isCurrent(Expression name) {
        return name instanceof Expression.Known known && known.value().equals(new Value.Text(Join.CURRENT));
    }

    /** A name that is not written in the stack. */
    private String unused() {
        List<String> written =
                context.entries().stream().map(entry -> entry.call().toString()).toList();
        String name = "here";
        for (int i = 2; isWritten(written, name); i++) {
            name = "here" + i;
        }
        return name;
    }

    private static boolean isWritten(List<String> calls, String name) {
        return calls.stream().anyMatch(call -> call.contains('"' + name + '"'));
    }

    /** A layer at the end of a branch, or on the current tensor in front of a join with names. */
    Optional<Attempt> on(Edit.OnOperand edit) {
        boolean closes = closes();
        List<Integer> branches = closes ? branches() : List.of();
        int current = closes ? branches.size() - 1 : currentOperand();
        boolean untouched = !edit.always() && closes && isIdentity(edit.operand());
        int last = edit.operand() == current ? trace().entry() : closes ? branches.get(edit.operand() + 1) : 0;
        // Nobody means one dense layer right behind another: the one that is there has the wrong width.
        boolean again = last > 0
                && edit.call().type().equals("Dense")
                && context.call(last - 1).is("Dense");
        if (untouched || again) {
            return Optional.empty();
        } else if (edit.operand() == current) {
            return context.inFront(edit.call());
        }
        return closes
                ? context.behind(branches.get(edit.operand() + 1) - 1, edit.call(), trace().entry() + 1)
                : onNamed(edit);
    }

    /** Which of the tensors that a join with names takes is the current one. */
    private int currentOperand() {
        List<Expression> items = names().filter(Expression.Many.class::isInstance)
                .map(OperandEdits::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (isCurrent(items.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** The {@code @Branch}es of the fork that a join closes. */
    private List<Integer> branches() {
        List<Integer> branches = new ArrayList<>();
        for (int i = trace().entry() - 1; i >= 0; i--) {
            Written call = context.call(i);
            if (call.is("Branch")) {
                branches.add(0, i);
            } else if (context.language().closesFork(call)) {
                break;
            }
        }
        return branches;
    }
}
