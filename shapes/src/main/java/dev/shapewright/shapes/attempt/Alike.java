package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same other value in each layer of a type, in a row of one stack, that has the same or none: who forgets an element, or
 * gets it wrong, does so each time.
 *
 * @param makers the layers that made a tensor which has too few or too many positions
 */
record Alike(Makers makers, Difference difference) {

    /** A stride. */
    Stream<Attempt> strides() {
        return groups().stream()
                .filter(layers -> isTransposed(layers) == difference.isTooFew())
                .flatMap(layers -> set(layers, "stride", row -> stride(row.size())));
    }

    /** A padding that keeps positions; for transposed windows, one more position at the end. */
    Stream<Attempt> paddings() {
        return groups().stream().flatMap(layers -> {
            if (isTransposed(layers) != difference.isTooFew()) {
                return set(layers, "padding", Alike::padding);
            }
            return isTransposed(layers) ? set(layers, "outputPadding", row -> Optional.of(Makers.ONE)) : Stream.of();
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

    /** Sets an element in layers that have the same value or none, if there are several in a row. */
    private Stream<Attempt> set(List<Trace> layers, String element, Function<List<Trace>, Optional<Expression>> value) {
        return rows(layers, element).stream()
                .filter(row -> row.size() > 1 && isMeant(row.get(0), element))
                .flatMap(row -> value
                        .apply(row)
                        .filter(other -> !written(row.get(0), element).equals(JavaSource.of(other)))
                        .flatMap(other -> new ElementEdits(makers.context()).setInEach(row, element, other))
                        .stream());
    }

    /** The layers in rows of the same value; a window of one position begins a new row. */
    private static List<List<Trace>> rows(List<Trace> layers, String element) {
        List<List<Trace>> rows = new ArrayList<>();
        for (Trace at : layers) {
            List<Trace> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty()
                    || isSingle(row.get(0)) != isSingle(at)
                    || !written(row.get(0), element).equals(written(at, element))) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(at);
        }
        return rows;
    }

    /** Whether a layer may lack an element or have it wrong: not if a block calculates it. */
    private boolean isMeant(Trace at, String element) {
        Expression present = at.at().call().elements().getOrDefault(element, Makers.ONE);
        return makers.has(at, element) && !isSingle(at) && present.isConstant();
    }

    /** Whether a window has a single position, and so needs neither padding nor stride. */
    private static boolean isSingle(Trace at) {
        return Paddings.window(at.at().call()).number().equals(Optional.of(1));
    }

    /** The value as it is written; an empty text if there is none. */
    private static String written(Trace at, String element) {
        return Optional.ofNullable(at.at().call().elements().get(element))
                .map(JavaSource::of)
                .orElse("");
    }
}
