package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the edits for a fault that move, insert or remove whole annotations. */
record StackEdits(Context context) {
    /** As many annotations as the longest branches of usual blocks have: three convolutions, norms and activations. */
    private static final int SHORT = 9;

    /** What squeeze-and-excitation ends with. */
    private static final Set<String> GATES = Set.of("Sigmoid", "HardSigmoid");

    private Trace trace() {
        return context.trace();
    }

    /**
     * Puts a layer in front of the faulty one: the one right behind it, if that is such a layer. If the faulty one comes
     * first in a block, also in front of the block, since whatever bypasses the faulty layer inside must fit as well.
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

    /** Puts a layer in front of the name or the fork that the tensor is read from, for all its readers. */
    Optional<Attempt> whereDivided(Call call) {
        int place = trace().entry();
        while (place > 0 && context.call(place - 1).stands(Directive.Place.BEHIND)) {
            place--;
        }
        Optional<Trace> divided = place < trace().entry()
                ? Optional.of(trace().beside(place))
                : Stretch.to(trace()).divided(context.vocabulary());
        Written written = Written.of(call);
        return divided.flatMap(at -> context.changed(
                at,
                at.stack().insert(at.entry(), written),
                trace().at(at.depth()).entry() + 1,
                written + " in front of " + at.mention(),
                Told.OUTPUT));
    }

    /** Whether the block's input reaches an annotation unchanged. */
    private static boolean isFirst(Trace at) {
        return at.stack().entries().subList(0, at.entry()).stream()
                .map(Entry::call)
                .allMatch(before -> before.is(Directive.BRANCH)
                        || before.is(Directive.NAME)
                        || before.stands(Directive.Place.IN_FRONT));
    }

    /** Puts a {@code @Branch} in front of everything done to the tensor before the existing branch, which is empty. */
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

    /** Whether what follows an annotation applies to another tensor, or the annotation only refers to one. */
    private boolean begins(Written call) {
        return call.is(Directive.INPUT)
                || call.stands(Directive.Place.BETWEEN)
                || call.stands(Directive.Place.BEHIND)
                || context.vocabulary().closesFork(call);
    }

    Optional<Attempt> atEnd(Call call) {
        int last = context.entries().size() - 1;
        return context.behind(last, call, last + 1);
    }

    /** Puts a join in front of an activation behind the last {@code @Branch}; the activations are counted from 0. */
    Optional<Attempt> inLastBranch(Call join, int activation) {
        return inLastBranch(join, activation, context::isActivation);
    }

    /** Puts a join in front of the first {@code @Expect} behind the last {@code @Branch}. */
    Optional<Attempt> inFrontOfExpect(Call join) {
        return inLastBranch(join, 0, call -> call.is(Directive.EXPECT));
    }

    /** Puts a join at the end of the stack, if the last branch is short or in a block, and does not end in an activation. */
    Optional<Attempt> behindLastBranch(Call join) {
        int end = context.entries().size() - 1;
        boolean all = !trace().isInModel() || end - lastBranch() <= SHORT;
        return all && !context.isActivation(context.call(end)) ? atEnd(join) : Optional.empty();
    }

    /** Multiplies the branches behind the first sigmoid in the last one. */
    Optional<Attempt> behindGate() {
        Written join = Written.of(Call.of("Multiply"));
        return IntStream.range(lastBranch(), context.entries().size())
                .filter(i -> GATES.contains(context.call(i).type()))
                .boxed()
                .findFirst()
                .flatMap(gate -> context.changed(
                        trace(),
                        trace().stack().insert(gate + 1, join),
                        gate + 1,
                        join + " behind " + trace().mention(gate),
                        Told.OUTPUT));
    }

    private int lastBranch() {
        int last = context.entries().size() - 1;
        while (last > trace().entry() && !context.call(last).is(Directive.BRANCH)) {
            last--;
        }
        return last;
    }

    private Optional<Attempt> inLastBranch(Call join, int number, Predicate<Written> kind) {
        int last = lastBranch();
        List<Integer> places = IntStream.range(last, context.entries().size())
                .filter(i -> kind.test(context.call(i)))
                .boxed()
                .toList();
        if (number >= places.size()) {
            return Optional.empty();
        }
        int place = places.get(number);
        Written written = Written.of(join);
        String text = written + " in front of " + trace().mention(place);
        return context.changed(trace(), trace().stack().insert(place, written), place, text, Told.OUTPUT);
    }

    /** Moves the faulty directive in front of another annotation, or behind it. */
    Optional<Attempt> moved(int other, boolean behind) {
        int entry = trace().entry();
        int place = (behind ? other + 1 : other) - (other > entry ? 1 : 0);
        Stack moved = trace().stack().without(entry).insert(place, context.faulty());
        String text = trace().mention() + " moved " + (behind ? "behind " : "in front of ") + trace().mention(other);
        // A directive in front of a layer takes effect only with that layer; and everything that counted before still
        // counts.
        int last = Math.max(entry, behind ? place : place + 1);
        return context.changed(trace(), moved, last, text, Told.NOTHING).map(Attempt::leavingOut);
    }

    Optional<Attempt> instead(Call call) {
        Written written = context.inOwnWords(call);
        String text = written + " instead" + (trace().isInModel() ? "" : " of " + trace().mention());
        boolean opens = context.vocabulary().closesFork(context.faulty())
                && !context.vocabulary().closesFork(written);
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

    /** Moves a later annotation in front of the faulty one. */
    Optional<Attempt> toFront(int entry) {
        Stack moved = trace().stack().without(entry).insert(trace().entry(), context.call(entry));
        String text = trace().mention(entry) + " moved in front";
        return context.changed(trace(), moved, trace().entry() + 1, text, Told.OUTPUT);
    }

    Optional<Attempt> without() {
        // A pool in a block is there for all uses of the block.
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

    /** Leaves out the use of the block in the model. */
    Optional<Attempt> withoutUse() {
        Trace use = trace().inModel();
        if (trace().isInModel() || Context.isSpokenOf(use.stack(), use.entry())) {
            return Optional.empty();
        }
        Program changed = context.program().with(Optional.empty(), use.stack().without(use.entry()));
        Address before = new Address(List.of(new Address.Step(use.entry() - 1, 0)));
        return Optional.of(new Attempt(changed, before, "without " + use.mention(), Told.NOTHING).leavingOut());
    }

    /** Whether an annotation alone makes its annotation type a block. */
    private boolean isAlone(Trace at) {
        Stack others = at.stack().without(at.entry());
        return !at.isInModel()
                && others.entries().stream()
                        .map(Entry::call)
                        .noneMatch(call -> call.block().isPresent()
                                || context.vocabulary()
                                        .layers()
                                        .schema(call.type())
                                        .isPresent());
    }

    /** The nearest preceding annotation of some kind: in the stack itself, otherwise before the use of the block. */
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

    /** Leaves out a preceding annotation, in its stack or before the use of the block. */
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
