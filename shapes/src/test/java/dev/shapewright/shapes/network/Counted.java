package dev.shapewright.shapes.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A layer with its counts according to the formulas in the literature.
 *
 * @param source its annotations, including those it needs around it
 * @param sizes the sizes of the output, channels last
 */
record Counted(String source, List<Integer> sizes, long parameters, long buffers, long macs) {
    Counted {
        sizes = List.copyOf(sizes);
    }

    /** A layer without weights. */
    Counted(String source, List<Integer> sizes) {
        this(source, sizes, 0, 0, 0);
    }

    /** A layer with random values, which may not fit. */
    @FunctionalInterface
    interface Candidate {
        Optional<Counted> on(Tensor tensor);
    }

    /**
     * The tensor to which a layer is applied.
     *
     * @param number the number of the place, for use in names
     */
    record Tensor(List<Integer> sizes, int number, Random random) {
        Tensor {
            sizes = List.copyOf(sizes);
        }

        int rank() {
            return sizes.size();
        }

        int axes() {
            return rank() - 1;
        }

        int channels() {
            return sizes.get(rank() - 1);
        }

        List<Integer> spatial() {
            return sizes.subList(0, axes());
        }

        boolean isSequence() {
            return rank() == 2;
        }

        boolean isImage() {
            return rank() == 3;
        }

        boolean truth() {
            return random.nextBoolean();
        }

        int number(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        /** A number for each spatial axis. */
        List<Integer> numbers(int least, int most) {
            List<Integer> numbers = new ArrayList<>();
            for (int axis = 0; axis < axes(); axis++) {
                numbers.add(number(least, most));
            }
            return numbers;
        }

        /** A divisor of a number. */
        int divisor(int of) {
            int divisor = number(1, Math.min(of, 4));
            while (of % divisor != 0) {
                divisor--;
            }
            return divisor;
        }

        /** Spatial sizes followed by other channels. */
        static List<Integer> with(List<Integer> spatial, int channels) {
            List<Integer> sizes = new ArrayList<>(spatial);
            sizes.add(channels);
            return sizes;
        }

        /** Annotations that name this tensor, and a sequence of other sizes under another name. */
        String beside(int length, int features) {
            return "@Name(\"x" + number + "\")\n@Input(length = " + length + ", features = " + features + ")\n@Name(\"m"
                    + number + "\")\n@From(\"x" + number + "\")\n";
        }
    }

    static long product(List<Integer> numbers) {
        long product = 1;
        for (int number : numbers) {
            product *= number;
        }
        return product;
    }

    /** An array in Java: {@code {3, 5}}. */
    static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }
}
