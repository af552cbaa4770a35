package dev.shapewright.shapes.elaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in an expansion: a step of the model's stack, within it a step of the block used there, and so on. */
public record Address(List<Step> steps) {
    /** An entry of a stack, and which repetition of it. */
    public record Step(int entry, int round) {}

    public Address {
        steps = List.copyOf(steps);
    }

    public static Address of(Trace trace) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(trace.entry(), trace.round()));
        trace.outer().ifPresent(use -> steps.addAll(0, of(use).steps));
        return new Address(steps);
    }

    /** This address with another entry in one of its stacks, counted from the model's. */
    public Address at(int stack, int entry) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(stack, new Step(entry, steps.get(stack).round()));
        return new Address(changed);
    }

    /** This address, but with another repetition of its last step. */
    public Address round(int round) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(steps.size() - 1, new Step(steps.get(steps.size() - 1).entry(), round));
        return new Address(changed);
    }

    /** Whether it comes before another place, is that place, or lies inside it. */
    public boolean isUpTo(Address other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            Step mine = steps.get(i);
            Step others = other.steps.get(i);
            int order = Integer.compare(mine.entry, others.entry);
            int rounds = order == 0 ? Integer.compare(mine.round, others.round) : order;
            if (rounds != 0) {
                return rounds < 0;
            }
        }
        // What is inside a use comes before what is reported of the use as a whole.
        return steps.size() >= other.steps.size();
    }

    /** Whether it is a use of a block that another place is inside. */
    public boolean isAround(Address other) {
        return steps.size() < other.steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** Whether it is in one of the stacks on the way to another place. */
    public boolean isInStackAround(Address other) {
        int uses = steps.size() - 1;
        return other.steps.size() > uses && steps.subList(0, uses).equals(other.steps.subList(0, uses));
    }

    /** The address of the annotation behind this one. */
    public Address next() {
        return at(steps.size() - 1, steps.get(steps.size() - 1).entry() + 1);
    }

    /** The earlier of this place and {@code before}, if both are in one stack; what was inserted starts there. */
    public Address orEarlier(Address before) {
        int last = steps.size() - 1;
        return before.steps.size() == steps.size() && before.steps.get(last).entry < steps.get(last).entry
                ? at(last, before.steps.get(last).entry)
                : this;
    }

    Step first() {
        return steps.get(0);
    }

    /** Whether it lies inside another place or is that place. */
    public boolean isWithin(Address other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** Whether it lies inside one of the places from one to another of the same stack, in any repetition. */
    public boolean isWithinAnyRoundOf(Address from, Address to) {
        int last = from.steps.size() - 1;
        if (steps.size() <= last) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (steps.get(i).entry != from.steps.get(i).entry) {
                return false;
            }
        }
        int entry = steps.get(last).entry;
        return entry >= from.steps.get(last).entry && entry <= to.steps.get(last).entry;
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    boolean isLast() {
        return steps.size() == 1;
    }

    /** The rest of the address, inside the block used at the first step. */
    Optional<Address> inner() {
        return isLast() ? Optional.empty() : Optional.of(new Address(steps.subList(1, steps.size())));
    }
}
