package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes edits of a fault that put whole annotations elsewhere, in a place or away. */
record StackEdits(Context context) {
    private Trace trace() {
        return context.trace();
    }

    /**
     * A layer in front of the faulty one: the one that stands right behind it, where that is such a layer. Where the faulty
     * one comes first in a block, also in front of what flows into the block, for what goes around it in there is to fit as
     * well.
     */
    List<Attempt> inFront(Call call) {
        List<Attempt> fronts = new ArrayList<>();
        int next = trace().entry() + 1;
        if (next < context.entries().size() && context.call(next).is(call.type())) {
            toFront(next).ifPresent(fronts::add);
        }
        context.inFront(call).ifPresent(fronts::add);
        for (Trace at = trace(); at.outer().isPresent() && isFirst(at); ) {
            at = at.outer().get();
            context.inFront(at, Written.of(call), Told.NOTHING).ifPresent(front -> fronts.add(0, front));
        }
        return fronts;
    }

    /** A layer in front of the name or the fork that the tensor is read from, for all who read it. */
    Optional<Attempt> whereDivided(Call call) {
        int place = trace().entry();
        while (place > 0 && context.call(place - 1).stands(Directive.Place.BEHIND)) {
            place--;
        }
        Optional<Trace> divided = place < trace().entry()
                ? Optional.of(trace().beside(place))
                : Stretch.to(trace()).divided(context.language());
        Written written = Written.of(call);
        return divided.flatMap(at -> context.changed(
                at,
                at.stack().insert(at.entry(), written),
                trace().at(at.depth()).entry() + 1,
                written + " in front of " + at.mention(),
                Told.OUTPUT));
    }

    /** Whether what flows into a block reaches an annotation as it is. */
    private static boolean isFirst(Trace at) {
        return at.stack().entries().subList(0, at.entry()).stream()
                .map(Entry::call)
                .allMatch(before -> before.is(Directive.BRANCH)
                        || before.is(Directive.NAME)
                        || before.stands(Directive.Place.IN_FRONT));
    }

    /** A {@code @Branch} in front of all that was done to the tensor before the branch that is there, and is empty. */
    Optional<Attempt> branchBefore() {
        int branch = trace().entry() - 1;
        int first = branch;
        while (first > 0 && !begins(context.call(first - 1))) {
            first--;
        }
        if (branch < 0 || !context.call(branch).is(Directive.BRANCH) || first == branch) {
            return Optional.empty();
        }
        Written written = Written.of(Call.of("Branch"));
        String text = written + " in front of " + trace().mention(first);
        return context.changed(trace(), trace().stack().insert(first, written), trace().entry() + 1, text, Told.OUTPUT);
    }

    /** Whether what is behind an annotation is done to another tensor, or speaks of it only. */
    private boolean begins(Written call) {
        return call.is(Directive.INPUT)
                || call.stands(Directive.Place.BETWEEN)
                || call.stands(Directive.Place.BEHIND)
                || context.language().closesFork(call);
    }

    Optional<Attempt> atEnd(Call call) {
        int last = context.entries().size() - 1;
        return context.behind(last, call, last + 1);
    }

    /** A join in front of an activation behind the last {@code @Branch}; the activations are counted from 0. */
    Optional<Attempt> inLastBranch(Call join, int activation) {
        int last = context.entries().size() - 1;
        while (last > trace().entry() && !context.call(last).is(Directive.BRANCH)) {
            last--;
        }
        List<Integer> activations = IntStream.range(last, context.entries().size())
                .filter(i -> context.isActivation(context.call(i)))
                .boxed()
                .toList();
        if (activation >= activations.size()) {
            return Optional.empty();
        }
        int place = activations.get(activation);
        Written written = Written.of(join);
        String text = written + " in front of " + trace().mention(place);
        return context.changed(trace(), trace().stack().insert(place, written), place, text, Told.OUTPUT);
    }

    /** The faulty directive in front of another annotation, or behind that. */
    Optional<Attempt> moved(int other, boolean behind) {
        int entry = trace().entry();
        int place = (behind ? other + 1 : other) - (other > entry ? 1 : 0);
        Stack moved = trace().stack().without(entry).insert(place, context.faulty());
        String text = trace().mention() + " moved " + (behind ? "behind " : "in front of ") + trace().mention(other);
        // What stands in front of another is worked out with that; and all counts that did before.
        int last = Math.max(entry, behind ? place : place + 1);
        return context.changed(trace(), moved, last, text, Told.NOTHING).map(Attempt::leavingOut);
    }

    Optional<Attempt> instead(Call call) {
        Written written = context.inOwnWords(call);
        String text = written + " instead" + (trace().isInModel() ? "" : " of " + trace().mention());
        boolean opens = context.language().closesFork(context.faulty())
                && !context.language().closesFork(written);
        return opens
                ? Optional.empty()
                : context.changed(
                        trace(), trace().stack().with(trace().entry(), written), trace().entry(), text, Told.OUTPUT);
    }

    Optional<Attempt> insteadOfEarlier(String type, Call call) {
        return earlier(written -> written.is(type))
                .flatMap(found -> context.changed(
                        found,
                        found.stack().with(found.entry(), Written.of(call)),
                        trace().at(found.depth()).entry(),
                        call + " instead of " + found.mention(),
                        Told.OUTPUT));
    }

    /** An annotation that stands behind, in front of the faulty one. */
    Optional<Attempt> toFront(int entry) {
        Stack moved = trace().stack().without(entry).insert(trace().entry(), context.call(entry));
        String text = trace().mention(entry) + " moved in front";
        return context.changed(trace(), moved, trace().entry() + 1, text, Told.OUTPUT);
    }

    Optional<Attempt> without() {
        // A pool in a block is there for all its uses.
        boolean shared = !trace().isInModel() && context.isPool(context.faulty());
        return shared || context.isSpokenOf() || isAlone(trace())
                ? Optional.empty()
                : context.changed(
                                trace(),
                                trace().stack().without(trace().entry()),
                                trace().entry() - 1,
                                "without " + trace().mention(),
                                Told.NOTHING)
                        .map(Attempt::leavingOut);
    }

    Optional<Attempt> withoutEarlier(Set<String> types) {
        return earlier(call -> call.block().isEmpty() && types.contains(call.type()))
                .flatMap(this::without);
    }

    Optional<Attempt> withoutShrinking() {
        return earlier(context::isPool).flatMap(this::without);
    }

    /** Leaves out the use in the model. */
    Optional<Attempt> withoutUse() {
        Trace use = trace().inModel();
        if (trace().isInModel() || Context.isSpokenOf(use.stack(), use.entry())) {
            return Optional.empty();
        }
        Program changed = context.program().with(Optional.empty(), use.stack().without(use.entry()));
        Address before = new Address(List.of(new Address.Step(use.entry() - 1, 0)));
        return Optional.of(new Attempt(changed, before, "without " + use.mention(), Told.NOTHING).leavingOut());
    }

    /** Whether an annotation is all that makes an annotation type a block. */
    private boolean isAlone(Trace at) {
        Stack others = at.stack().without(at.entry());
        return !at.isInModel()
                && others.entries().stream()
                        .map(Entry::call)
                        .noneMatch(call -> call.block().isPresent()
                                || context.language()
                                        .layers()
                                        .schema(call.type())
                                        .isPresent());
    }

    /** The nearest annotation before of some kind: in the stack itself, else before the use of the block. */
    private Optional<Trace> earlier(Predicate<Written> kind) {
        for (Optional<Trace> at = Optional.of(trace());
                at.isPresent();
                at = at.get().outer()) {
            Trace frame = at.get();
            for (int i = frame.entry() - 1; i >= 0; i--) {
                if (kind.test(frame.stack().entries().get(i).call())) {
                    return Optional.of(frame.beside(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Without an annotation before, in its stack or before the use of the block. */
    Optional<Attempt> without(Trace found) {
        if (Context.isSpokenOf(found.stack(), found.entry()) || isAlone(found)) {
            return Optional.empty();
        }
        return context.changed(
                found,
                found.stack().without(found.entry()),
                trace().at(found.depth()).entry() - 1,
                "without " + found.mention(),
                context.told() == Told.OUTPUT ? Told.INPUT : Told.NOTHING);
    }
}
