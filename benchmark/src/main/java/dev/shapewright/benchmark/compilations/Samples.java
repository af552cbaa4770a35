package dev.shapewright.benchmark.compilations;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** What one thing measured in each round, in their order. */
public record Samples(List<Double> values) {
    public Samples {
        values = List.copyOf(values);
    }

    /** Round by round, which takes out what slows a whole round down. */
    public Samples with(Samples other, DoubleBinaryOperator operator) {
        return new Samples(IntStream.range(0, values.size())
                .mapToObj(i -> operator.applyAsDouble(values.get(i), other.values.get(i)))
                .toList());
    }

    Samples over(Samples other) {
        return with(other, (mine, others) -> mine / others);
    }

    /** The middle one; of an even number the mean of the middle two. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The median, then the least and the largest: {@code 1.31 (1.25 to 1.40)}. */
    public String text(String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + " to " + format + ")",
                median(),
                values.stream().min(Double::compare).orElseThrow(),
                values.stream().max(Double::compare).orElseThrow());
    }
}
