package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that other layers of the same kind and window have beside a layer, in the same stack: who repeats a layer and
 * mistypes a number has the right one next to it.
 */
record Siblings(Makers makers) {
    private static final List<String> ELEMENTS = List.of("padding", "stride", "dilation", "outputPadding");

    /** At most this many siblings of a layer are asked. */
    private static final int MOST_SIBLINGS = 4;

    /** At most this many changes are tried, those of the nearest layers: there are other reasons that come after them. */
    private static final int MOST_CHANGES = 24;

    /** All other values, those of the nearest siblings first. */
    List<Makers.Change> changes() {
        return makers.windows().stream()
                .flatMap(at -> siblings(at).flatMap(sibling -> changes(at, sibling)))
                .distinct()
                .limit(MOST_CHANGES)
                .toList();
    }

    private Stream<Written> siblings(Trace at) {
        List<Entry> entries = at.stack().entries();
        Written call = at.at().call();
        return IntStream.range(1, entries.size())
                .flatMap(distance -> IntStream.of(at.entry() - distance, at.entry() + distance))
                .filter(i -> i >= 0 && i < entries.size())
                .mapToObj(i -> entries.get(i).call())
                .filter(other -> other.block().isEmpty() && other.type().equals(call.type()))
                .limit(MOST_SIBLINGS);
    }

    /** The values of a sibling with the same window; and, if a shape is expected, the other window of a sibling. */
    private Stream<Makers.Change> changes(Trace at, Written sibling) {
        boolean same = text(Paddings.window(sibling))
                .equals(text(Paddings.window(at.at().call())));
        // Where tensors meet, nobody changes a window for that.
        List<String> elements = same
                ? ELEMENTS
                : makers.context().faulty().is(Directive.EXPECT) ? List.of("kernel", "size") : List.of();
        return elements.stream().flatMap(element -> change(at, sibling, element).stream());
    }

    /**
     * Another value that a sibling has. What a sibling does not have is not left out here: more is forgotten than written
     * by mistake.
     */
    private static Optional<Makers.Change> change(Trace at, Written sibling, String element) {
        Optional<String> own =
                Optional.ofNullable(at.at().call().elements().get(element)).map(Siblings::text);
        return Optional.ofNullable(sibling.elements().get(element))
                .filter(other -> !own.equals(Optional.of(text(other))))
                .map(other -> new Makers.Change(at, element, other.single()));
    }

    private static String text(Expression expression) {
        return JavaSource.of(expression.single());
    }
}
