package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same value in each layer of a type, in a row of one stack, that has none: who forgets an element forgets it each time.
 *
 * @param makers the layers that made a tensor which has too few or too many positions
 */
record Alike(Makers makers, Difference difference) {

    /** A stride, where layers have none. */
    Stream<Attempt> strides() {
        return groups().stream()
                .filter(layers -> isTransposed(layers) == difference.isTooFew())
                .flatMap(layers -> set(layers, "stride", lacking -> stride(lacking.size())).stream());
    }

    /** A padding that keeps positions, where layers have none; for transposed ones, one more position at the end. */
    Stream<Attempt> paddings() {
        return groups().stream().flatMap(layers -> {
            if (isTransposed(layers) != difference.isTooFew()) {
                return set(layers, "padding", Alike::padding).stream();
            }
            return isTransposed(layers)
                    ? set(layers, "outputPadding", lacking -> Optional.of(Makers.ONE)).stream()
                    : Stream.of();
        });
    }

    private static boolean isTransposed(List<Trace> layers) {
        return Paddings.isTransposed(layers.get(0).at().call());
    }

    /** The layers that slide a window, by stack and type, each once, in source order. */
    private List<List<Trace>> groups() {
        Map<String, SortedMap<Integer, Trace>> groups = new LinkedHashMap<>();
        for (Trace at : makers.windows()) {
            String group = at.block().map(Block::type).orElse("") + "@"
                    + at.at().call().type();
            groups.computeIfAbsent(group, type -> new TreeMap<>()).putIfAbsent(at.entry(), at);
        }
        return groups.values().stream()
                .map(layers -> List.copyOf(layers.values()))
                .toList();
    }

    /** The padding with which all windows keep their positions. */
    private static Optional<Expression> padding(List<Trace> layers) {
        List<Expression> paddings = layers.stream()
                .flatMap(at -> Paddings.of(at.at().call()).stream().limit(1))
                .distinct()
                .toList();
        return paddings.size() > 1
                ? Optional.of(Paddings.SAME)
                : paddings.stream().findFirst();
    }

    /** The stride that, in so many layers, gives the wanted number of positions. */
    private Optional<Expression> stride(int layers) {
        double ratio = difference.ratio(difference.first());
        long stride = Math.round(Math.pow(Math.max(ratio, 1 / ratio), 1.0 / layers));
        return stride < 2 ? Optional.empty() : Optional.of(Expression.of(stride));
    }

    /** Sets an element in the layers that lack it, if there are several in a row. */
    private Optional<Attempt> set(
            List<Trace> layers, String element, Function<List<Trace>, Optional<Expression>> value) {
        List<Trace> lacking = layers.stream().filter(at -> lacks(at, element)).toList();
        if (lacking.size() < 2 || !isRow(layers, lacking) || !makers.has(lacking.get(0), element)) {
            return Optional.empty();
        }
        Trace first = lacking.get(0);
        return value.apply(lacking).flatMap(other -> {
            Stack changed = first.stack();
            for (Trace at : lacking) {
                changed = changed.with(at.entry(), at.at().call().with(element, other));
            }
            int last = lacking.get(lacking.size() - 1).entry();
            String text = element + " = " + JavaSource.of(other) + " in each " + first.mentionAll(last);
            return makers.context().changed(first, changed, text);
        });
    }

    /** Whether a layer has no such element; a window of one position needs none. */
    private static boolean lacks(Trace at, String element) {
        Written call = at.at().call();
        boolean single = Paddings.window(call).number().equals(Optional.of(1));
        return !single && !call.elements().containsKey(element);
    }

    /** Whether some layers follow each other among others. */
    private static boolean isRow(List<Trace> all, List<Trace> some) {
        return Collections.indexOfSubList(all, some) >= 0;
    }
}
