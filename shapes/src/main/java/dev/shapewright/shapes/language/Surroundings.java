package dev.shapewright.shapes.language;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Expression.Binary;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Attempt.Told;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes edits of a fault that depend on what stands around it. */
record Surroundings(Attempts attempts) {
    private static final Set<String> BEHIND = Set.of("Name", "Output", "Expect", "Share");

    private Trace trace() {
        return attempts.trace();
    }

    private List<Entry> entries() {
        return entries(trace());
    }

    /** Other values of what made an operand: in its branch, or from the last fork, input or named tensor on. */
    List<Attempt> reshaped(Edit.Reshaped edit) {
        int from;
        int to = trace().entry();
        boolean closes = attempts.language().closesFork(trace().at().call());
        if (closes) {
            List<Integer> branches = attempts.branches();
            from = branches.get(edit.operand()) + 1;
            to = edit.operand() + 1 < branches.size() ? branches.get(edit.operand() + 1) : to;
            if (!edit.always() && hasIdentity(branches)) {
                return List.of();
            }
        } else if (edit.operand() == currentOperand()) {
            from = begin(to);
            // In a branch that has done nothing yet, what has made the tensor stands in front of the fork.
            if (from == to && from > 0 && entries().get(from - 1).call().is("Branch")) {
                to = attempts.branches().get(0);
                from = begin(to);
            }
        } else {
            to = named(edit.operand());
            from = begin(to);
        }
        int input = from > 0 && entries().get(from - 1).call().is("Input") ? from - 1 : from;
        return input >= to
                ? List.of()
                : Makers.of(attempts.language().layers(), attempts.program(), trace(), input, to, attempts.input())
                        .changes(edit)
                        .stream()
                        .flatMap(change -> changed(change).stream())
                        .toList();
    }

    /** A change, and of a number for what a block calculates, another argument that gives it. */
    private List<Attempt> changed(Makers.Change change) {
        List<Attempt> changed = new ArrayList<>();
        attempts.set(change.at(), change.element(), change.value()).ifPresent(changed::add);
        Expression written = change.at().at().call().elements().getOrDefault(change.element(), Makers.ONE);
        if (change.value() instanceof Expression.Known known
                && !change.at().isInModel()
                && !OwnWords.isConstant(written)) {
            changed.addAll(attempts.sets(Origin.of(change.at(), Map.of(change.element(), known.value()))));
        }
        return changed;
    }

    /** Where a named operand gets its name, in the same stack; the beginning where that cannot be told. */
    private int named(int operand) {
        Expression names = trace().at().call().elements().get("value");
        if (names == null) {
            return 0;
        }
        List<Expression> written = names instanceof Expression.Many many ? many.items() : List.of(names);
        int index = operand - (written.stream().noneMatch(Surroundings::isCurrent) ? 1 : 0);
        if (index < 0 || index >= written.size()) {
            return 0;
        }
        int place = trace().entry() - 1;
        while (place > 0
                && !text(entries().get(place).call(), "Name")
                        .map(Value.Text::new)
                        .filter(value(written.get(index))::equals)
                        .isPresent()) {
            place--;
        }
        return place;
    }

    private int currentOperand() {
        return trace().at().call().elements().containsKey("value") ? attempts.currentOperand() : 0;
    }

    /** Whether a branch of a fork has nothing in it. */
    private boolean hasIdentity(List<Integer> branches) {
        return IntStream.range(0, branches.size()).anyMatch(this::isIdentity);
    }

    boolean isIdentity(int branch) {
        List<Integer> branches = attempts.branches();
        int next = branch + 1 < branches.size() ? branches.get(branch + 1) : trace().entry();
        return branches.get(branch) + 1 == next;
    }

    /** The first annotation of those in a row that end before another. */
    private int begin(int end) {
        int begin = end;
        while (begin > 0) {
            Written call = entries().get(begin - 1).call();
            if (call.is("Input") || call.is("From") || call.is("Branch")) {
                return begin;
            }
            begin--;
        }
        return begin;
    }

    Optional<Attempt> oneStep() {
        int place = trace().entry();
        while (place > 0 && treatsEachStepAlike(entries().get(place - 1).call())) {
            place--;
        }
        while (place > 0 && Attempts.isSpokenOf(trace().stack(), place)) {
            place--;
        }
        boolean token = trace().stack().lastBefore(place, "ClassToken") >= 0;
        Call step = Call.of("Step").with("value", Value.of(token ? 0 : -1));
        boolean here = place == trace().entry() && trace().isInModel();
        String text = step + " in front" + (here ? "" : " of " + trace().mention(place));
        return attempts.changed(
                trace(), trace().stack().insert(place, Written.of(step)), trace().entry() + 1, text, Told.OUTPUT);
    }

    /** A vector as the sequence, image or volume whose sizes were multiplied to make it. */
    Optional<Attempt> asMultiplied() {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            List<Long> factors = factors(entries().get(i).call());
            if (factors.size() > 1) {
                return multiplied(factors).map(attempts::inFront).filter(attempt -> Attempts.isOwn(trace()));
            }
        }
        return Optional.empty();
    }

    /** The numbers whose product an annotation has as its width: none where it is written otherwise. */
    private List<Long> factors(Written call) {
        Optional<String> width = call.is("Input")
                ? Optional.of("features")
                : attempts.language().layers().schema(call.type()).flatMap(Schema::width);
        List<Long> factors = new ArrayList<>();
        boolean known = call.block().isEmpty()
                && width.map(call.elements()::get)
                        .filter(written -> multiply(written, factors))
                        .isPresent();
        return known ? factors : List.of();
    }

    private static boolean multiply(Expression product, List<Long> factors) {
        if (product instanceof Binary binary && binary.operator() == BinaryOperator.TIMES) {
            return multiply(binary.left(), factors) && multiply(binary.right(), factors);
        } else if (product instanceof Expression.Known known && known.value() instanceof Value.Whole whole) {
            return factors.add(whole.value());
        }
        return false;
    }

    /** Sizes as axes: of two alike an image of one channel, of others a sequence. */
    private static Optional<Call> multiplied(List<Long> sizes) {
        boolean square = sizes.size() == 2 && sizes.get(0).equals(sizes.get(1));
        List<Long> all = new ArrayList<>(sizes);
        if (square) {
            all.add(1L);
        }
        return Arrays.stream(Form.values())
                .filter(form -> form.spatialAxes() > 0 && form.rank() == all.size())
                .findFirst()
                .map(form -> {
                    Call reshape = Call.of("Reshape");
                    for (int i = 0; i < all.size(); i++) {
                        reshape = reshape.with(Form.word(form.axes().get(i)), Value.of(all.get(i)));
                    }
                    return reshape;
                });
    }

    private boolean treatsEachStepAlike(Written call) {
        return call.is("Dense") || call.is("Dropout") || isActivation(call);
    }

    private boolean isActivation(Written call) {
        return call.block().isEmpty() && attempts.language().layers().isActivation(call.type());
    }

    /** A layer on a named tensor: the current one gets a name, the named one is current, and both are joined as before. */
    Optional<Attempt> onNamed(Edit.OnOperand edit) {
        Optional<Expression> names =
                Optional.ofNullable(trace().at().call().elements().get("value"));
        if (names.isEmpty() || Attempts.isSpokenOf(trace().stack(), trace().entry())) {
            return Optional.empty();
        }
        List<Expression> operands =
                new ArrayList<>(names.get() instanceof Expression.Many many ? many.items() : List.of(names.get()));
        Expression current = text(Join.CURRENT);
        if (!operands.contains(current) && operands.stream().noneMatch(Surroundings::isCurrent)) {
            operands.add(0, current);
        }
        String here = unused();
        Expression named = operands.get(edit.operand());
        operands.replaceAll(operand -> isCurrent(operand) ? text(here) : operand);
        operands.set(edit.operand(), current);
        if (edit.operand() == 0) {
            operands.remove(0);
        } else if (attempts.language()
                .layers()
                .isCommutative(trace().at().call().type())) {
            operands.removeIf(Surroundings::isCurrent);
        }
        Expression value = operands.size() == 1 ? operands.get(0) : new Expression.Many(operands, Expression.NOWHERE);
        return instead(List.of(
                value("Name", text(here)),
                value("From", named),
                new OwnWords(trace(), attempts.input()).of(edit.call()),
                trace().at().call().with("value", value)));
    }

    /** The current tensor and the one that is named in each other's place. */
    Optional<Attempt> swapped() {
        Expression named = trace().at().call().elements().getOrDefault("value", text(Join.CURRENT));
        Expression here = text(unused());
        return isCurrent(named) || Attempts.isSpokenOf(trace().stack(), trace().entry())
                ? Optional.empty()
                : instead(List.of(
                        value("Name", here),
                        value("From", named),
                        trace().at().call().with("value", here)));
    }

    private static Written value(String directive, Expression value) {
        return new Written(directive, Optional.empty(), Map.of("value", value));
    }

    /** Another name for a named operand: each that is given before, here or where the block is used, the nearest first. */
    List<Attempt> otherNames(Edit.OtherName edit) {
        Optional<Expression> names =
                Optional.ofNullable(trace().at().call().elements().get("value"));
        if (names.isEmpty()) {
            return List.of();
        }
        List<Expression> written = names.get() instanceof Expression.Many many ? many.items() : List.of(names.get());
        boolean first = written.stream().noneMatch(Surroundings::isCurrent);
        int index = edit.operand() - (first ? 1 : 0);
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
            attempts()
                    .set(Map.of("value", values.size() == 1 ? values.get(0) : new Value.Many(values)))
                    .ifPresent(attempts::add);
        }
        return attempts;
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
                    && BEHIND.contains(entries(at.get()).get(last).call().type())) {
                last--;
            }
            // Who has gone back to a tensor has it already.
            Optional<String> current = last < 0
                    ? Optional.empty()
                    : text(entries(at.get()).get(last).call(), "From");
            for (int i = last; i >= 0; i--) {
                text(entries(at.get()).get(i).call(), "Name")
                        .filter(name -> !current.equals(Optional.of(name)))
                        .ifPresent(given::add);
            }
        }
        return given;
    }

    /** The name that a directive of a type gives or reads, where it is written out. */
    private static Optional<String> text(Written call, String type) {
        return call.is(type)
                        && call.elements().get("value") instanceof Expression.Known known
                        && known.value() instanceof Value.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static List<Entry> entries(Trace at) {
        return at.stack().entries();
    }

    private Optional<Attempt> instead(List<Written> calls) {
        Stack changed = trace().stack().without(trace().entry());
        for (int i = 0; i < calls.size(); i++) {
            changed = changed.insert(trace().entry() + i, calls.get(i));
        }
        String text = calls.stream().map(Written::toString).collect(Collectors.joining(" ")) + " instead"
                + (trace().isInModel() ? "" : " of " + trace().mention());
        return attempts.changed(trace(), changed, trace().entry() + calls.size() - 1, text, Told.OUTPUT);
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
                entries().stream().map(entry -> entry.call().toString()).toList();
        String name = "here";
        for (int i = 2; isWritten(written, name); i++) {
            name = "here" + i;
        }
        return name;
    }

    private static boolean isWritten(List<String> calls, String name) {
        return calls.stream().anyMatch(call -> call.contains('"' + name + '"'));
    }

    /** In a block a condition that what is joined with its input is like it: no stride, and as many channels. */
    Optional<Attempt> whereAlike() {
        Optional<Expression> stride =
                last("stride").map(written -> binary(BinaryOperator.EQUAL, written, Expression.of(Value.of(1))));
        Optional<Expression> channels = last("filters")
                .map(written -> binary(
                        BinaryOperator.EQUAL, new Expression.InputAxis(Axis.CHANNELS, Expression.NOWHERE), written));
        Optional<Expression> condition = stride.isPresent() && channels.isPresent()
                ? Optional.of(binary(BinaryOperator.CONDITIONAL_AND, stride.get(), channels.get()))
                : stride.or(() -> channels);
        if (trace().isInModel()
                || condition.isEmpty()
                || trace().inFront("When").isPresent()) {
            return Optional.empty();
        }
        Written when = new Written("When", Optional.empty(), Map.of("value", condition.get()));
        String text = "@When(" + JavaSource.of(condition.get()) + ") in front of " + trace().mention();
        return attempts.changed(
                trace(), trace().stack().insert(trace().entry(), when), trace().entry() + 1, text, Told.OUTPUT);
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Binary(operator, left, right, Expression.NOWHERE);
    }

    /** What the last annotation before sets an element to, where that differs from use to use. */
    private Optional<Expression> last(String element) {
        for (int i = trace().entry() - 1; i >= 0; i--) {
            Optional<Expression> written = Optional.ofNullable(
                            entries().get(i).call().elements().get(element))
                    .filter(expression -> !OwnWords.isConstant(expression));
            if (written.isPresent()) {
                return written.map(Makers::single);
            }
        }
        return Optional.empty();
    }
}
