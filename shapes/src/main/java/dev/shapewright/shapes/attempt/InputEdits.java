package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.PerAxis;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the edits for a fault that change the nearest {@code @Input} before it. */
record InputEdits(Context context) {
    /** The side lengths of the images that networks are made for. */
    private static final List<Integer> USUAL = List.of(28, 32, 64, 96, 128, 224, 227, 256, 299, 384, 512);

    private static final int MOST_COLORS = 4;

    /** How far from the present size other sizes are tried that are not usual. */
    private static final int CLOSE = 4;

    private static final List<String> SIDES = List.of("depth", "height", "width");

    private static final List<String> STEPS = List.of("length", "channels", "features");

    private Optional<Trace> input() {
        Trace model = context.trace().inModel();
        int input = model.stack().lastBefore(model.entry(), "Input");
        return input < 0 ? Optional.empty() : Optional.of(model.beside(input));
    }

    Optional<Attempt> set(Map<String, Value> elements) {
        return input().flatMap(at -> new ElementEdits(context).set(at, elements, " in " + at.mention()));
    }

    /** A fixed size in place of one known only at run time. */
    Optional<Attempt> known(String axis, int size) {
        Map<String, Expression> written =
                input().map(at -> at.at().call().elements()).orElse(Map.of());
        String element = written.containsKey(axis) ? axis : axis.equals("features") ? "channels" : "features";
        return written.containsKey(element) ? set(Map.of(element, Value.of(size))) : Optional.empty();
    }

    /** The sizes of the input before this one. */
    Optional<Attempt> alike() {
        Optional<Trace> input = input();
        int before = input.map(at -> at.stack().lastBefore(at.entry(), "Input")).orElse(-1);
        if (before < 0) {
            return Optional.empty();
        }
        Map<String, Value> sizes = new LinkedHashMap<>();
        input.get().stack().entries().get(before).call().elements().forEach((element, written) -> {
            if (written instanceof Expression.Known known
                    && !written.equals(input.get().at().call().elements().get(element))
                    && !element.equals("layout")) {
                sizes.put(element, known.value());
            }
        });
        sizes.entrySet().removeIf(this::isWritten);
        return sizes.isEmpty() ? Optional.empty() : set(sizes);
    }

    /** The value of an element that is written as a number. */
    private Optional<Integer> number(String element) {
        return input().map(at -> at.at().call().elements().get(element)).flatMap(Expression::number);
    }

    private boolean isWritten(Map.Entry<String, Value> size) {
        return number(size.getKey())
                .filter(number -> size.getValue().equals(Value.of(number)))
                .isPresent();
    }

    Optional<Attempt> channelsLast() {
        Optional<Integer> first = number("height");
        Optional<Integer> second = number("width");
        Optional<Integer> third = number("channels");
        if (first.isEmpty()
                || second.isEmpty()
                || third.isEmpty()
                || first.get() > MOST_COLORS
                || first.get() >= third.get()
                || !second.equals(third)) {
            return Optional.empty();
        }
        Map<String, Value> sizes = new LinkedHashMap<>();
        sizes.put("height", Value.of(second.get()));
        sizes.put("width", Value.of(third.get()));
        sizes.put("channels", Value.of(first.get()));
        sizes.entrySet().removeIf(this::isWritten);
        return set(sizes);
    }

    /**
     * The sizes written as numbers in all other orders; of an image only those of its sides, since its channels are hardly
     * taken for one.
     */
    List<Attempt> inOtherOrder() {
        List<String> axes = Stream.of(SIDES, STEPS)
                .map(each ->
                        each.stream().filter(axis -> number(axis).isPresent()).toList())
                .filter(each -> each.size() > 1)
                .findFirst()
                .orElse(List.of());
        PerAxis sizes = new PerAxis(
                axes.stream().map(axis -> number(axis).orElseThrow()).toList());
        return sizes.orders().stream()
                .map(order -> {
                    Map<String, Value> other = new LinkedHashMap<>();
                    IntStream.range(0, axes.size()).forEach(i -> other.put(axes.get(i), Value.of(order.get(i))));
                    other.entrySet().removeIf(this::isWritten);
                    return set(other);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** Larger images of usual sizes, the smallest first. */
    List<Attempt> larger() {
        return usual(present -> USUAL.stream().filter(side -> side > present));
    }

    /** Images of other usual sizes, the nearest first; where none is near, also a little smaller or larger ones. */
    List<Attempt> near() {
        return usual(present -> Stream.concat(
                        USUAL.stream(),
                        IntStream.rangeClosed(present - CLOSE, present + CLOSE)
                                .filter(side -> side > 0 && side != present && !isNearUsual(present))
                                .boxed())
                .sorted(Comparator.comparingInt(side -> Math.abs(side - present))));
    }

    private static boolean isNearUsual(int present) {
        return USUAL.stream().anyMatch(side -> Math.abs(side - present) <= present / 4);
    }

    /** Images of usual sizes, in place of one that is as high as it is wide. */
    private List<Attempt> usual(IntFunction<Stream<Integer>> lengths) {
        List<String> sides = sides();
        int present = sides.stream().mapToInt(this::side).max().orElse(0);
        boolean square = sides.stream().allMatch(side -> side(side) == present);
        return square && present > 0 ? square(sides, lengths.apply(present)) : List.of();
    }

    /** Square images, with one of the present sides or a usual one. */
    List<Attempt> square() {
        List<String> sides = sides();
        return square(sides, Stream.concat(sides.stream().map(this::side), USUAL.stream()));
    }

    private List<Attempt> square(List<String> sides, Stream<Integer> lengths) {
        return lengths.distinct()
                .flatMap(length -> square(sides, length).stream())
                .toList();
    }

    private Optional<Attempt> square(List<String> sides, int length) {
        Map<String, Value> sizes = new LinkedHashMap<>();
        sides.stream().filter(side -> side(side) != length).forEach(side -> sizes.put(side, Value.of(length)));
        return sizes.isEmpty() ? Optional.empty() : set(sizes);
    }

    /** The spatial sizes of the input that are numbers. */
    private List<String> sides() {
        return SIDES.stream().filter(side -> number(side).isPresent()).toList();
    }

    private int side(String side) {
        return number(side).orElseThrow();
    }
}
