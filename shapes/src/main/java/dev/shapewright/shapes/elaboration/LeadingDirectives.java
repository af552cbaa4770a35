package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.directive.Repeat;
import dev.shapewright.shapes.directive.When;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The directives in front of what comes next: {@code @When}, {@code @Repeat}, {@code @Frozen}. */
final class LeadingDirectives {
    /**
     * What they decide about it.
     *
     * @param known whether their values are known
     * @param times how often it is present; 0 if it is left out
     * @param repeated whether a {@code @Repeat} is among them
     */
    record Decision(boolean known, long times, boolean repeated, boolean frozen) {
        private static final Decision ONCE = new Decision(true, 1, false, false);
    }

    private final Walk walk;
    private final List<Integer> entries = new ArrayList<>();

    /** The annotations around the last run of directives that was looked at: one comes before it, one behind. */
    private int before = -1;

    private int behind = -1;

    LeadingDirectives(Walk walk) {
        this.walk = walk;
    }

    void add(int entry) {
        entries.add(entry);
    }

    /** Takes the entries that wait for what comes next; none wait any more. */
    private List<Integer> take() {
        List<Integer> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }

    /** Reports the directives that are not followed by anything they apply to. */
    void misplaced() {
        if (entries.isEmpty()) {
            return;
        }
        int next = 0;
        for (int entry : take()) {
            String type = call(entry).type();
            next = Math.max(next, entry + 1);
            while (next < walk.stack().entries().size() && call(next).stands(Directive.Place.IN_FRONT)) {
                next++;
            }
            boolean ofFork = next < walk.stack().entries().size() && walk.is(next, Directive.BRANCH);
            String what = walk.is(entry, Directive.FROZEN)
                    ? "the layer it freezes; no layer"
                    : "a layer, a block or a join with names; none";
            walk.misplaced(
                    entry,
                    "@" + type + " stands in front of "
                            + (ofFork
                                    ? "a layer, a block or a join with names; write the fork as a block"
                                    : what + " comes next"),
                    moves(entry));
        }
    }

    /**
     * Moves a directive in front of what comes behind the directives about the preceding tensor, or in front of what comes
     * before it.
     */
    private List<Edit> moves(int entry) {
        List<Edit> moves = new ArrayList<>();
        if (behind <= entry) {
            before = beyond(entry, -1);
            behind = beyond(entry, 1);
        }
        if (isTarget(behind)) {
            moves.add(new Edit.Moved(behind, false));
        }
        if (isTarget(before)) {
            boolean beside = walk.stack().entries().get(before).line()
                    == walk.stack().entries().get(entry).line();
            moves.add(beside ? 0 : moves.size(), new Edit.Moved(before, false));
        }
        return moves;
    }

    /** The first annotation that is neither a directive in front nor one behind. */
    private int beyond(int entry, int step) {
        int at = entry + step;
        while (at >= 0
                && at < walk.stack().entries().size()
                && (call(at).stands(Directive.Place.BEHIND) || call(at).stands(Directive.Place.IN_FRONT))) {
            at += step;
        }
        return at;
    }

    /** Whether a directive applies to an annotation: a layer, a block or a join with names. */
    private boolean isTarget(int entry) {
        return entry >= 0 && entry < walk.stack().entries().size() && walk.isTarget(call(entry));
    }

    private Written call(int entry) {
        return walk.stack().entries().get(entry).call();
    }

    /** Decides {@code @When} first: nothing else is evaluated of what is left out. */
    Decision decide() {
        if (entries.isEmpty()) {
            return Decision.ONCE;
        }
        List<Integer> taken = take();
        boolean frozen = false;
        boolean known = true;
        boolean there = true;
        for (int entry : taken) {
            frozen |= walk.is(entry, Directive.FROZEN);
            if (there && walk.is(entry, Directive.WHEN)) {
                Optional<When> when = walk.bound(When.class, entry);
                known &= when.isPresent();
                there &= when.isEmpty() || when.get().value();
            }
        }
        if (!there || !known) {
            return new Decision(known, 0, false, frozen);
        }
        long times = 1;
        boolean repeated = false;
        for (int entry : taken) {
            if (walk.is(entry, Directive.REPEAT)) {
                Optional<Repeat> repeat = walk.bound(Repeat.class, entry);
                known &= repeat.isPresent();
                repeated = true;
                times = repeat.isPresent() ? times(times, repeat.get().value()) : times;
            }
        }
        return new Decision(known, times, repeated, frozen);
    }

    private static long times(long many, long times) {
        return Math.multiplyHigh(many, times) == 0 && many * times >= 0 ? many * times : Long.MAX_VALUE;
    }
}
