package dev.shapewright.shapes.fuzz;

import java.util.List;
import java.util.Random;

/** Chance. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** True so many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** A number from 0, below another. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
