package dev.shapewright.shapes.tensor;

/** A running sum of counts: unknown where one of them is, else an overflow where one or the sum is. */
public final class Tally {
    private long sum;
    private boolean overflow;
    private boolean unknown;

    /** Adds a count. */
    public void add(Count count) {
        if (count instanceof Count.Known known) {
            sum += known.value();
            overflow |= sum < 0;
        } else if (count instanceof Count.Overflow) {
            overflow = true;
        } else {
            unknown = true;
        }
    }

    /** Adds what another one has. */
    public void add(Tally other) {
        add(other.count());
    }

    /** Takes back a count that was added; nothing where it or the sum is not known. */
    public void takeBack(Count count) {
        if (count() instanceof Count.Known && count instanceof Count.Known known) {
            sum -= known.value();
        }
    }

    /** Whether no {@code long} holds the sum of what is known. */
    public boolean overflows() {
        return overflow;
    }

    /** The sum. */
    public Count count() {
        return unknown ? Count.unknown() : overflow ? Count.overflow() : Count.of(sum);
    }
}
