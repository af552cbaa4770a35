package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes edits of a fault on the nearest {@code @Input} before it. */
record InputEdits(Attempts attempts) {
    /** The sides of the images that networks are made for. */
    private static final List<Integer> USUAL = List.of(28, 32, 64, 96, 128, 224, 256, 299);

    private static final int MOST_COLORS = 4;

    private Optional<Trace> input() {
        Trace model = attempts.trace().inModel();
        int input = model.stack().lastBefore(model.entry(), "Input");
        return input < 0
                ? Optional.empty()
                : Optional.of(new Trace(model.outer(), model.block(), model.stack(), input, 0));
    }

    Optional<Attempt> set(Map<String, Value> elements) {
        return input().flatMap(at -> attempts.set(at, elements, " in " + at.mention()));
    }

    /** A size where it is known only at run time. */
    Optional<Attempt> known(Edit.KnownInput edit) {
        Map<String, Expression> written =
                input().map(at -> at.at().call().elements()).orElse(Map.of());
        String element = written.containsKey(edit.element())
                ? edit.element()
                : edit.element().equals("features") ? "channels" : "features";
        return written.containsKey(element) ? set(Map.of(element, Value.of(edit.size()))) : Optional.empty();
    }

    /** The sizes that the input before this one has. */
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
        sizes.entrySet()
                .removeIf(size -> number(size.getKey())
                        .map(Value::of)
                        .filter(size.getValue()::equals)
                        .isPresent());
        return sizes.isEmpty() ? Optional.empty() : set(sizes);
    }

    /** The number of an element that is written as one. */
    private Optional<Long> number(String element) {
        return input().map(at -> at.at().call().elements().get(element))
                .filter(written -> written instanceof Expression.Known known && known.value() instanceof Value.Whole)
                .map(written -> ((Value.Whole) ((Expression.Known) written).value()).value());
    }

    Optional<Attempt> channelsLast() {
        Optional<Long> first = number("height");
        Optional<Long> second = number("width");
        Optional<Long> third = number("channels");
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
        sizes.entrySet()
                .removeIf(size ->
                        size.getValue().equals(Value.of(number(size.getKey()).orElseThrow())));
        return set(sizes);
    }

    List<Attempt> larger() {
        List<String> sides = List.of("depth", "height", "width").stream()
                .filter(side -> number(side).isPresent())
                .toList();
        long present = sides.stream()
                .mapToLong(side -> number(side).orElseThrow())
                .max()
                .orElse(Long.MAX_VALUE);
        boolean square = sides.stream().allMatch(side -> number(side).equals(Optional.of(present)));
        if (!square) {
            return List.of();
        }
        List<Attempt> larger = new ArrayList<>();
        USUAL.stream().filter(side -> side > present).forEach(side -> {
            Map<String, Value> sizes = new LinkedHashMap<>();
            sides.forEach(name -> sizes.put(name, Value.of(side)));
            set(sizes).ifPresent(larger::add);
        });
        return larger;
    }
}
