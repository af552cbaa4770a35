package dev.shapewright.shapes;

import dev.shapewright.shapes.elaboration.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A place in an expansion, as steps from the model's stack inwards. */
record Position(List<Step> steps) {
    /**
     * An annotation in a stack.
     *
     * @param block the block whose stack it is; empty in the model
     */
    record Step(String block, int entry, int round) {}

    Position {
        steps = List.copyOf(steps);
    }

    static Position of(Trace trace) {
        List<Step> steps = new ArrayList<>();
        for (Optional<Trace> at = Optional.of(trace);
                at.isPresent();
                at = at.get().outer()) {
            Trace here = at.get();
            steps.add(0, new Step(here.block().map(block -> block.name()).orElse(""), here.entry(), here.round()));
        }
        return new Position(steps);
    }

    /** The depth at which this place is in a block's stack; empty if it is not inside one. */
    OptionalInt depth(String block) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).block().equals(block)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The same place with another annotation in one of its stacks. */
    Position at(int depth, int entry) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(
                depth,
                new Step(steps.get(depth).block(), entry, steps.get(depth).round()));
        return new Position(changed);
    }

    /** Whether this is the same annotation, of the same block or of the model, as at another place. */
    boolean isOfSameAnnotation(Position other) {
        Step mine = steps.get(steps.size() - 1);
        Step others = other.steps.get(other.steps.size() - 1);
        return mine.block().equals(others.block()) && mine.entry() == others.entry();
    }

    /** The use of a block around this place at a given depth, or the place itself. */
    Position around(int depth) {
        return new Position(steps.subList(0, depth + 1));
    }

    /** The repetition before the one that is, or contains, this place. */
    Optional<Position> before() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step.round > 0) {
                List<Step> changed = new ArrayList<>(steps.subList(0, i));
                changed.add(new Step(step.block, step.entry, step.round - 1));
                return Optional.of(new Position(changed));
            }
        }
        return Optional.empty();
    }

    /** Whether this place is before, equal to or inside another one. */
    boolean isUpTo(Position other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            Step mine = steps.get(i);
            Step its = other.steps.get(i);
            if (mine.entry != its.entry || mine.round != its.round) {
                return mine.entry < its.entry || (mine.entry == its.entry && mine.round < its.round);
            }
        }
        return steps.size() >= other.steps.size();
    }

    /** Whether this place is inside or equal to another one. */
    boolean isWithin(Position other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }
}
