package dev.shapewright.benchmark.compilations;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** The measurements of one variant, one per round, in order. */
public record Samples(List<Double> values) {
    public Samples {
        values = List.copyOf(values);
    }

    /** Combines samples round by round, which cancels what slows down a whole round. */
    public Samples with(Samples other, DoubleBinaryOperator operator) {
        return new Samples(IntStream.range(0, values.size())
                .mapToObj(i -> operator.applyAsDouble(values.get(i), other.values.get(i)))
                .toList());
    }

    Samples over(Samples other) {
        return with(other, (mine, others) -> mine / others);
    }

    /** The median; for an even number of values, the mean of the middle two. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The median, then the minimum and maximum: {@code 1.31 (1.25 to 1.40)}. */
    public String text(String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + " to " + format + ")",
                median(),
                values.stream().min(Double::compare).orElseThrow(),
                values.stream().max(Double::compare).orElseThrow());
    }
}
