package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Attempt.Told;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes edits of one fault on the program it was found in: on the stack that the faulty annotation stands in, where one can
 * change it, or on one that uses it.
 *
 * @param trace the faulty annotation
 * @param input what flows into the block it stands in
 */
record Attempts(Language language, Program program, Trace trace, Optional<Shape> input) {
    /** So far from a number that cannot be had another one is looked for. */
    private static final int NEAR = 8;

    /** The edited programs, of which the first that holds is the fix; none where there is nothing to edit. */
    List<Attempt> attempts(Edit edit) {
        if (edit instanceof Edit.Set set) {
            return sets(set.elements());
        } else if (edit instanceof Edit.Reshaped reshaped) {
            return new Surroundings(this).reshaped(reshaped);
        } else if (edit instanceof Edit.OtherName other) {
            return new Surroundings(this).otherNames(other);
        } else if (edit instanceof Edit.LargerInput) {
            return new InputEdits(this).larger();
        } else if (edit instanceof Edit.InFront front) {
            return fronts(front.call());
        } else if (edit instanceof Edit.Rather rather) {
            return attempts(rather.edit());
        } else if (edit instanceof Edit.Otherwise otherwise) {
            return attempts(otherwise.edit());
        }
        return attempt(edit).stream().toList();
    }

    private Optional<Attempt> attempt(Edit edit) {
        if (edit instanceof Edit.Instead instead) {
            Written written = new OwnWords(trace, input).of(instead.call());
            String text = written + " instead" + (trace.isInModel() ? "" : " of " + trace.mention());
            Stack changed = trace.stack().with(trace.entry(), written);
            boolean opens = language.closesFork(trace.at().call()) && !language.closesFork(written);
            return opens ? Optional.empty() : changed(trace, changed, trace.entry(), text, Told.OUTPUT);
        } else if (edit instanceof Edit.OnOperand operand) {
            return onOperand(operand);
        } else if (edit instanceof Edit.AtEnd end) {
            int last = trace.stack().entries().size() - 1;
            return behind(last, end.call(), last + 1);
        } else if (edit instanceof Edit.Without) {
            // A pool in a block is there for all its uses.
            boolean shared = !trace.isInModel()
                    && language.layers().isPool(trace.at().call().type());
            return shared || isSpokenOf(trace.stack(), trace.entry()) || isAlone(trace)
                    ? Optional.empty()
                    : changed(
                                    trace,
                                    trace.stack().without(trace.entry()),
                                    trace.entry() - 1,
                                    "without " + trace.mention(),
                                    Told.NOTHING)
                            .map(Attempt::leavingOut);
        } else if (edit instanceof Edit.WithoutShrinking) {
            return earlier(call -> call.block().isEmpty() && language.layers().isPool(call.type()))
                    .flatMap(this::without);
        } else if (edit instanceof Edit.InsteadOfEarlier other) {
            return earlier(call -> call.is(other.type())).flatMap(found -> {
                Stack changed = found.stack().with(found.entry(), Written.of(other.call()));
                return changed(found, changed, OptionalInt.empty(), other.call() + " instead of " + found.mention());
            });
        } else if (edit instanceof Edit.InputToFront front) {
            Written input = trace.stack().entries().get(front.entry()).call();
            Stack moved = trace.stack().without(front.entry()).insert(trace.entry(), input);
            String text = trace.mention(front.entry()) + " moved in front";
            return changed(trace, moved, trace.entry() + 1, text, Told.OUTPUT);
        }
        return special(edit);
    }

    private Optional<Attempt> special(Edit edit) {
        if (edit instanceof Edit.WithoutEarlier other) {
            return earlier(call -> call.block().isEmpty() && other.types().contains(call.type()))
                    .flatMap(this::without);
        } else if (edit instanceof Edit.WithoutUse) {
            return withoutUse();
        } else if (edit instanceof Edit.FewerRepetitions) {
            return fewerRepetitions();
        } else if (edit instanceof Edit.OneStep) {
            return new Surroundings(this).oneStep();
        } else if (edit instanceof Edit.AsMultiplied) {
            return new Surroundings(this).asMultiplied();
        } else if (edit instanceof Edit.Swapped) {
            return new Surroundings(this).swapped();
        } else if (edit instanceof Edit.WhereAlike) {
            return new Surroundings(this).whereAlike();
        } else if (edit instanceof Edit.ChannelsLast) {
            return new InputEdits(this).channelsLast();
        } else if (edit instanceof Edit.InputAlike) {
            return new InputEdits(this).alike();
        } else if (edit instanceof Edit.OfInput other) {
            return new InputEdits(this).set(Map.of(other.element(), other.value()));
        }
        return new InputEdits(this).known((Edit.KnownInput) edit);
    }

    /** Whether one can change the stack. */
    static boolean isOwn(Trace at) {
        return at.block().map(Block::own).orElse(true);
    }

    /** Whether an annotation is all that makes an annotation type a block. */
    private boolean isAlone(Trace at) {
        Stack others = at.stack().without(at.entry());
        return !at.isInModel()
                && others.entries().stream()
                        .map(Entry::call)
                        .noneMatch(call -> call.block().isPresent()
                                || language.layers().schema(call.type()).isPresent());
    }

    /** Whether a directive in front speaks of an annotation, and would then speak of another. */
    static boolean isSpokenOf(Stack stack, int entry) {
        return entry > 0
                && Language.standsInFront(stack.entries().get(entry - 1).call());
    }

    Optional<Attempt> changed(Trace at, Stack stack, int entry, String text, Told told) {
        Address address = Address.of(trace).at(at.depth(), entry);
        return isOwn(at)
                ? Optional.of(new Attempt(program.with(at.block(), stack), address, text, told))
                : Optional.empty();
    }

    /** A stack changed in front of the faulty annotation, which stays where it is. */
    private Optional<Attempt> changed(Trace at, Stack stack, OptionalInt moved, String text) {
        Trace frame = trace;
        while (frame.depth() > at.depth()) {
            frame = frame.outer().orElseThrow();
        }
        return changed(at, stack, moved.orElse(frame.entry()), text, Told.OUTPUT);
    }

    Attempt inFront(Call call) {
        return inFront(trace, new OwnWords(trace, input).of(call), Told.OUTPUT);
    }

    /**
     * A layer in front of the faulty one, or where that comes first in a block of what flows into the block: there, for what
     * goes around the layer in the block is to fit as well.
     */
    private List<Attempt> fronts(Call call) {
        List<Attempt> fronts = new ArrayList<>();
        if (isOwn(trace)) {
            fronts.add(inFront(call));
        }
        for (Trace at = trace; at.outer().isPresent() && isFirst(at); ) {
            at = at.outer().get();
            if (isOwn(at)) {
                fronts.add(0, inFront(at, Written.of(call), Told.NOTHING));
            }
        }
        return fronts;
    }

    /** Whether what flows into a block reaches an annotation as it is. */
    private boolean isFirst(Trace at) {
        return at.stack().entries().subList(0, at.entry()).stream()
                .map(Entry::call)
                .allMatch(before -> before.is("Branch") || before.is("Name") || Language.standsInFront(before));
    }

    private Attempt inFront(Trace at, Written written, Told told) {
        int place = at.entry();
        while (isSpokenOf(at.stack(), place)) {
            place--;
        }
        boolean plain = place == at.entry() && at.isInModel();
        String text = written + " in front" + (plain ? "" : " of " + at.mention(place));
        Address address = Address.of(trace).at(at.depth(), at.entry() + 1);
        return new Attempt(program.with(at.block(), at.stack().insert(place, written)), address, text, told);
    }

    /**
     * A layer behind an annotation.
     *
     * @param index the annotation whose output is told, where it stands then
     */
    private Optional<Attempt> behind(int entry, Call call, int index) {
        Written written = new OwnWords(trace, input).of(call);
        String text = written + " behind " + trace.mention(entry);
        return changed(trace, trace.stack().insert(entry + 1, written), index, text, Told.OUTPUT);
    }

    /** A layer at the end of a branch, or on the current tensor in front of a join with names. */
    private Optional<Attempt> onOperand(Edit.OnOperand edit) {
        boolean closes = language.closesFork(trace.at().call());
        List<Integer> branches = closes ? branches() : List.of();
        int current = closes ? branches.size() - 1 : currentOperand();
        if (!edit.always() && closes && new Surroundings(this).isIdentity(edit.operand())) {
            return Optional.empty();
        } else if (edit.operand() == current) {
            return Optional.of(inFront(edit.call())).filter(attempt -> isOwn(trace));
        }
        return closes
                ? behind(branches.get(edit.operand() + 1) - 1, edit.call(), trace.entry() + 1)
                : new Surroundings(this).onNamed(edit);
    }

    /** Which of the tensors that a join with names takes is the current one. */
    int currentOperand() {
        Expression names = trace.at().call().elements().get("value");
        List<Expression> items = names instanceof Expression.Many many ? many.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Expression.Known known && known.value().equals(new Value.Text(Join.CURRENT))) {
                return i;
            }
        }
        return 0;
    }

    /** The {@code @Branch}es of the fork that a join closes. */
    List<Integer> branches() {
        List<Integer> branches = new ArrayList<>();
        for (int i = trace.entry() - 1; i >= 0; i--) {
            Written call = trace.stack().entries().get(i).call();
            if (call.is("Branch")) {
                branches.add(0, i);
            } else if (language.closesFork(call)) {
                break;
            }
        }
        return branches;
    }

    /**
     * Other values. What a block calculates goes on to be calculated, for a number in its place would be another use's
     * mistake: another argument, or another constant.
     */
    private List<Attempt> sets(Map<String, Value> elements) {
        return sets(Origin.of(trace, elements));
    }

    List<Attempt> sets(Origin origin) {
        return sets(origin, NEAR);
    }

    /**
     * The same with numbers near the wanted one, too.
     *
     * @param far how far; in the blocks around those inside it is 0, for who goes astray at each goes everywhere
     */
    private List<Attempt> sets(Origin origin, int far) {
        if (!origin.calculates()) {
            return set(origin).stream().toList();
        } else if (origin.values().size() > 1) {
            return List.of();
        }
        Trace at = origin.at();
        Map.Entry<String, Value> wanted = origin.values().entrySet().iterator().next();
        Expression written = Optional.ofNullable(at.at().call().elements().get(wanted.getKey()))
                .orElseThrow();
        Inverse inverse = new OwnWords(at, at.equals(trace) ? input : Optional.empty()).inverse();
        List<Attempt> attempts = new ArrayList<>();
        for (Value near : Inverse.near(wanted.getValue(), far)) {
            inverse.argument(written, near)
                    .flatMap(argument -> argument(at, argument.getKey(), argument.getValue()))
                    .ifPresent(outer -> attempts.addAll(sets(outer, 0)));
        }
        inverse.written(written, wanted.getValue())
                .flatMap(other -> set(at, wanted.getKey(), other))
                .ifPresent(attempts::add);
        return attempts;
    }

    /** Another argument of the block that a place is in. */
    private static Optional<Origin> argument(Trace at, String parameter, Value value) {
        return at.outer().map(use -> Origin.of(use, Map.of(parameter, value)));
    }

    /** Other values; where one is just a parameter's, the argument is what to change. */
    Optional<Attempt> set(Map<String, Value> elements) {
        return set(Origin.of(trace, elements));
    }

    private Optional<Attempt> set(Origin origin) {
        Trace at = origin.at();
        boolean here = at.equals(trace.inModel());
        return origin.calculates() ? Optional.empty() : set(at, origin.values(), here ? "" : " in " + at.mention());
    }

    /** What is told of the faulty annotation where it has an output. */
    private Told told() {
        Written faulty = trace.at().call();
        boolean layer = faulty.block().isPresent()
                || faulty.is("Input")
                || language.layers().schema(faulty.type()).isPresent();
        return layer ? Told.OUTPUT : Told.NOTHING;
    }

    /** An element of an annotation set to an expression. */
    Optional<Attempt> set(Trace at, String element, Expression value) {
        Stack stack = at.stack().with(at.entry(), at.at().call().with(element, value));
        String text = element + " = " + JavaSource.of(value) + " in " + at.mention();
        return isOwn(at)
                ? Optional.of(new Attempt(program.with(at.block(), stack), Address.of(trace), text, told()))
                : Optional.empty();
    }

    Optional<Attempt> set(Trace at, Map<String, Value> elements, String where) {
        Written changed = at.at().call();
        for (Map.Entry<String, Value> element : elements.entrySet()) {
            changed = changed.with(element.getKey(), Expression.of(element.getValue()));
        }
        String text = elements.entrySet().stream()
                .map(element -> element.getKey() + " = " + element.getValue().source())
                .collect(Collectors.joining(", "));
        Stack stack = at.stack().with(at.entry(), changed);
        return isOwn(at)
                ? Optional.of(new Attempt(program.with(at.block(), stack), Address.of(trace), text + where, told()))
                : Optional.empty();
    }

    /** The nearest annotation before of some kind: in the stack itself, else before the use of the block. */
    private Optional<Trace> earlier(Predicate<Written> kind) {
        for (Optional<Trace> at = Optional.of(trace);
                at.isPresent();
                at = at.get().outer()) {
            Trace frame = at.get();
            for (int i = frame.entry() - 1; i >= 0; i--) {
                if (kind.test(frame.stack().entries().get(i).call())) {
                    return Optional.of(new Trace(frame.outer(), frame.block(), frame.stack(), i, 0));
                }
            }
        }
        return Optional.empty();
    }

    /** Leaves out the use in the model. */
    private Optional<Attempt> withoutUse() {
        Trace use = trace.inModel();
        if (trace.isInModel() || isSpokenOf(use.stack(), use.entry())) {
            return Optional.empty();
        }
        Program changed = program.with(Optional.empty(), use.stack().without(use.entry()));
        Address before = new Address(List.of(new Address.Step(use.entry() - 1, 0)));
        return Optional.of(new Attempt(changed, before, "without " + use.mention(), Told.NOTHING, true));
    }

    /** As many repetitions as there are in front of the one that is at fault. */
    private Optional<Attempt> fewerRepetitions() {
        Trace repeated = trace;
        while (repeated.round() == 0 && repeated.outer().isPresent()) {
            repeated = repeated.outer().get();
        }
        int rounds = repeated.round();
        Address last = Address.of(repeated).round(rounds - 1);
        return repeated.inFront("Repeat")
                .filter(repeat -> rounds > 0 && repeat.inFront("Repeat").isEmpty())
                .map(repeat -> Origin.of(repeat, Map.of("value", Value.of(rounds))))
                .filter(origin -> !origin.calculates())
                .flatMap(origin ->
                        set(origin.at(), origin.values(), " in " + origin.at().mention()))
                .map(fewer -> new Attempt(fewer.program(), last, fewer.text(), Told.OUTPUT, true));
    }

    private Optional<Attempt> without(Trace found) {
        if (isSpokenOf(found.stack(), found.entry()) || isAlone(found)) {
            return Optional.empty();
        }
        Trace frame = trace;
        while (frame.depth() > found.depth()) {
            frame = frame.outer().orElseThrow();
        }
        return changed(
                found,
                found.stack().without(found.entry()),
                frame.entry() - 1,
                "without " + found.mention(),
                told() == Told.OUTPUT ? Told.INPUT : Told.NOTHING);
    }
}
