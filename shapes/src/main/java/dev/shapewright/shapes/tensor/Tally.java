package dev.shapewright.shapes.tensor;

/** A running sum of counts: unknown if one of them is, otherwise an overflow if one or the sum is. */
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

    /** Adds the counts of another tally. */
    public void add(Tally other) {
        add(other.count());
    }

    /** Takes back a count that was added; does nothing if the count or the sum is not known. */
    public void takeBack(Count count) {
        if (count() instanceof Count.Known && count instanceof Count.Known known) {
            sum -= known.value();
        }
    }

    /** Whether no {@code long} holds the sum of the known counts. */
    public boolean overflows() {
        return overflow;
    }

    /** The sum. */
    public Count count() {
        return unknown ? Count.unknown() : overflow ? Count.overflow() : Count.of(sum);
    }
}
