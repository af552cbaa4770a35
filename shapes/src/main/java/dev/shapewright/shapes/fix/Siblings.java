package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private static final List<String> ELEMENTS = List.of("padding", "stride", "dilation", "outputPadding");

    /** At most this many other values of an element are tried. */
    private static final int MOST_VALUES = 3;

    /** At most this many changes are tried, those of the nearest layers: there are other reasons that come after them. */
    private static final int MOST_CHANGES = 24;

    /** All other values, those of the nearest siblings first. */
    List<Makers.Change> changes() {
        boolean expected = makers.context().faulty().is(Directive.EXPECT);
        // Where tensors meet, nobody changes a window for that.
        List<String> elements = expected
                ? Stream.concat(ELEMENTS.stream(), Stream.of("kernel", "size")).toList()
                : ELEMENTS;
        List<Makers.Change> changes = new ArrayList<>();
        for (Trace at : makers.nearestFirst()) {
            if (at.at().call().block().isEmpty() && makers.has(at, "stride")) {
                elements.forEach(element -> changes.addAll(changes(at, element)));
            }
        }
        return changes.subList(0, Math.min(changes.size(), MOST_CHANGES));
    }

    private List<Makers.Change> changes(Trace at, String element) {
        Written call = at.at().call();
        List<Entry> entries = at.stack().entries();
        Map<String, Expression> values = new LinkedHashMap<>();
        IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(i - at.entry())))
                .map(i -> entries.get(i).call())
                .filter(other ->
                        other.type().equals(call.type()) && other.block().isEmpty())
                .filter(other -> !ELEMENTS.contains(element) || window(other).equals(window(call)))
                .flatMap(other -> Optional.ofNullable(other.elements().get(element)).stream())
                .forEach(value -> values.putIfAbsent(JavaSource.of(value.single()), value.single()));
        Optional.ofNullable(call.elements().get(element)).ifPresent(own -> values.remove(JavaSource.of(own.single())));
        return values.values().stream()
                .limit(MOST_VALUES)
                .map(value -> new Makers.Change(at, element, value))
                .toList();
    }

    /** The size of a window, as it is written. */
    private static String window(Written call) {
        return Stream.of("kernel", "size")
                .flatMap(element -> Optional.ofNullable(call.elements().get(element)).stream())
                .map(size -> JavaSource.of(size.single()))
                .findFirst()
                .orElse("");
    }
}
