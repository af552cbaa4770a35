package dev.shapewright.shapes.fuzz;

import java.util.List;
import java.util.Random;

/** Random choices. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** True with the given chance in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** A number from 0 to {@code bound}, exclusive. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code least} to {@code most}, inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
