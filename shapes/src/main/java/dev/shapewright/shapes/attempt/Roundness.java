package dev.shapewright.shapes.attempt;

/** How round a number is: people write 64 and 1000, and hardly ever 63 or 784. */
final class Roundness {
    private Roundness() {}

    /** How often 2 divides a number or, if that is more, the number of bits that its trailing zeros are worth. */
    static int of(long number) {
        int zeros = 0;
        for (long rest = number; rest % 10 == 0 && rest > 0; rest /= 10) {
            zeros++;
        }
        return Math.max(Long.numberOfTrailingZeros(number), zeros * 10 / 3);
    }
}
