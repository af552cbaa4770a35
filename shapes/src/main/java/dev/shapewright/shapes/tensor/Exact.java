package dev.shapewright.shapes.tensor;

/** Integer arithmetic that Java lacks: division that rounds as the formulas require, and common divisors. */
public final class Exact {
    private Exact() {}

    /** The quotient rounded towards positive infinity. */
    public static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    /** The greatest common divisor of two numbers, 0 of zeros. */
    public static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** The least common multiple of two numbers. */
    public static long leastCommonMultiple(long a, long b) {
        return a / greatestCommonDivisor(a, b) * b;
    }
}
