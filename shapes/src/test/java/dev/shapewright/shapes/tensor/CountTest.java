package dev.shapewright.shapes.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.shapes.Rounds;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts and sizes, compared with {@link BigInteger}. */
class CountTest {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final Size UNKNOWN = new Size.Unknown("somewhere");
    private static final int ROUNDS = Rounds.of(100_000);

    @Test
    void sumsAreExactOrOverflow() {
        Random random = new Random(1);
        int overflows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long a = number(random);
            long b = number(random);
            Count wanted = count(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
            overflows += wanted.equals(Count.overflow()) ? 1 : 0;
            assertEquals(wanted, Count.of(a).plus(Count.of(b)), () -> a + " + " + b);
        }
        assertTrue(overflows > Rounds.of(1_000), "sums that overflow: " + overflows);
    }

    @Test
    void productsAreExactOrOverflow() {
        Random random = new Random(2);
        int overflows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long a = number(random);
            long b = number(random);
            Count wanted = count(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
            overflows += wanted.equals(Count.overflow()) ? 1 : 0;
            assertEquals(wanted, Count.of(a).times(Size.of(b)), () -> a + " * " + b);
        }
        assertTrue(overflows > 1_000 && overflows < ROUNDS - 1_000, "products that overflow: " + overflows);
    }

    @Test
    void productsOfManySizesAreExactOrOverflow() {
        Random random = new Random(5);
        int overflows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> factors = Stream.generate(() -> number(random))
                    .limit(random.nextInt(6))
                    .toList();
            BigInteger product = factors.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
            overflows += product.compareTo(LARGEST) > 0 ? 1 : 0;
            assertEquals(
                    count(product), Count.product(factors.stream().map(Size::of).toList()), factors::toString);
        }
        assertTrue(overflows > 1_000 && overflows < ROUNDS - 1_000, "products that overflow: " + overflows);
    }

    @Test
    void aProductIsUnknownWhereAFactorIsUnlessOneIsZero() {
        Size large = Size.of(Long.MAX_VALUE);
        assertEquals(Count.unknown(), Count.product(List.of(Size.of(3), UNKNOWN)));
        assertEquals(Count.unknown(), Count.product(List.of(large, large, UNKNOWN)));
        assertEquals(Count.unknown(), Count.product(List.of(UNKNOWN, large, large)));
        assertEquals(Count.zero(), Count.product(List.of(UNKNOWN, large, large, Size.of(0))));
        assertEquals(Count.of(1), Count.product(List.of()));
    }

    @Test
    void sizesMultiplyExactlyOrStopAtTheLargest() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            long a = number(random);
            long b = number(random);
            BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            assertEquals(
                    Size.of(product.min(LARGEST).longValueExact()), Size.of(a).times(Size.of(b)), () -> a + " * " + b);
        }
    }

    @Test
    void sizesAddExactlyOrStopAtTheLargest() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            long a = number(random);
            long b = number(random);
            BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
            assertEquals(Size.of(sum.min(LARGEST).longValueExact()), Size.of(a).plus(Size.of(b)), () -> a + " + " + b);
        }
        assertEquals(Size.of(0), Size.of(0).plus(Size.of(0)));
    }

    private static Count count(BigInteger number) {
        return number.compareTo(LARGEST) > 0 ? Count.overflow() : Count.of(number.longValueExact());
    }

    /** A nonnegative number of any magnitude, with all bit lengths equally likely, or an edge case. */
    private static long number(Random random) {
        int bits = random.nextInt(64);
        long magnitude = bits == 0 ? 0 : random.nextLong() >>> 1 >>> (63 - bits);
        return random.nextInt(20) == 0
                ? List.of(0L, 1L, Long.MAX_VALUE, 1L << 31).get(random.nextInt(4))
                : magnitude;
    }

    @Test
    void whatIsUnknownStaysUnknownUnlessTimesZero() {
        assertEquals(Count.unknown(), Count.of(3).plus(Count.unknown()));
        assertEquals(Count.unknown(), Count.overflow().plus(Count.unknown()));
        assertEquals(Count.overflow(), Count.overflow().plus(Count.of(1)));
        assertEquals(Count.unknown(), Count.of(3).times(UNKNOWN));
        assertEquals(Count.unknown(), Count.overflow().times(UNKNOWN));
        assertEquals(Count.overflow(), Count.overflow().times(Size.of(2)));
        assertEquals(Count.zero(), Count.zero().times(UNKNOWN));
        assertEquals(Count.zero(), Count.overflow().times(Size.of(0)));
        assertEquals(Count.zero(), Count.unknown().times(Size.of(0)));
    }

    @Test
    void anUnknownSizeFitsEverythingAndIsNoNumber() {
        assertEquals(UNKNOWN, UNKNOWN.times(Size.of(2)));
        assertEquals(UNKNOWN, Size.of(2).times(UNKNOWN));
        assertTrue(Size.of(2).differsFrom(Size.of(3)));
        assertEquals(
                List.of(false, false, false),
                List.of(UNKNOWN.differsFrom(Size.of(3)), Size.of(3).differsFrom(Size.of(3)), UNKNOWN.is(-1)));
    }
}
