package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Written;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that other layers of the same kind and window have beside a layer, in the same stack: who repeats a layer and
 * mistypes a number has the right one next to it.
 */
record Siblings(Makers makers) {
    /** The elements that make positions, with the values they have where they are not written. */
    private static final List<Map.Entry<String, Expression>> DEFAULTS = List.of(
            Map.entry("padding", Expression.of(0)),
            Map.entry("stride", Expression.of(1)),
            Map.entry("dilation", Expression.of(1)),
            Map.entry("outputPadding", Expression.of(0)));

    /** At most this many siblings of a layer are asked. */
    private static final int MOST_SIBLINGS = 4;

    /** At most this many changes are tried, those of the nearest layers: there are other reasons that come after them. */
    private static final int MOST_CHANGES = 24;

    /** All other values, those of the nearest siblings first. */
    List<Makers.Change> changes() {
        return makers.nearestFirst().stream()
                .filter(at -> at.at().call().block().isEmpty() && makers.has(at, "stride"))
                .flatMap(at -> siblings(at).flatMap(sibling -> changes(at, sibling)))
                .distinct()
                .limit(MOST_CHANGES)
                .toList();
    }

    private Stream<Written> siblings(Trace at) {
        List<Entry> entries = at.stack().entries();
        Written call = at.at().call();
        return IntStream.range(0, entries.size())
                .boxed()
                .filter(i -> i != at.entry())
                .sorted(Comparator.comparingInt(i -> Math.abs(i - at.entry())))
                .map(i -> entries.get(i).call())
                .filter(other -> other.block().isEmpty() && other.type().equals(call.type()))
                .limit(MOST_SIBLINGS);
    }

    /** The values of a sibling with the same window; and, if its shape is expected, the other window of a sibling. */
    private Stream<Makers.Change> changes(Trace at, Written sibling) {
        Written call = at.at().call();
        if (window(sibling).equals(window(call))) {
            return DEFAULTS.stream()
                    .flatMap(element -> change(at, sibling, element.getKey(), Optional.of(element.getValue())));
        }
        // Where tensors meet, nobody changes a window for that.
        return makers.context().faulty().is(Directive.EXPECT)
                ? Stream.of("kernel", "size").flatMap(element -> change(at, sibling, element, Optional.empty()))
                : Stream.empty();
    }

    private static Stream<Makers.Change> change(
            Trace at, Written sibling, String element, Optional<Expression> fallback) {
        Optional<Expression> own = Optional.ofNullable(at.at().call().elements().get(element));
        Optional<Expression> other = Optional.ofNullable(sibling.elements().get(element));
        boolean same = own.map(Siblings::text).equals(other.map(Siblings::text));
        return same
                ? Stream.empty()
                : other.or(() -> fallback).stream().map(value -> new Makers.Change(at, element, value.single()));
    }

    private static String text(Expression expression) {
        return JavaSource.of(expression.single());
    }

    /** The size of a window, as it is written. */
    private static String window(Written call) {
        return Stream.of("kernel", "size")
                .flatMap(element -> Optional.ofNullable(call.elements().get(element)).stream())
                .map(Siblings::text)
                .findFirst()
                .orElse("");
    }
}
