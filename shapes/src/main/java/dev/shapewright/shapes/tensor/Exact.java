package dev.shapewright.shapes.tensor;

/** Integer arithmetic that Java's operators get wrong for sizes: division that rounds as the formulas require. */
public final class Exact {
    private Exact() {}

    /** The quotient rounded towards positive infinity. */
    public static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
