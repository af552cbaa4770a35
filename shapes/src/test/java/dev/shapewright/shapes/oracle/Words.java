package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Converts JSON to the terms of our language, for all frameworks. */
final class Words {
    private static final List<List<String>> AXES = List.of(
            List.of("features"),
            List.of("length", "features"),
            List.of("height", "width", "channels"),
            List.of("depth", "height", "width", "channels"));

    private Words() {}

    /** Layers on an input of the given sizes, channels last. */
    static Stack stack(List<Integer> sizes, Call... layers) {
        List<Call> calls = new ArrayList<>(List.of(sized("Input", sizes)));
        calls.addAll(List.of(layers));
        return Source.stack(calls);
    }

    /** A call that names the size of each axis, channels last. */
    static Call sized(String type, List<Integer> sizes) {
        Call call = Call.of(type);
        List<String> axes = axes(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            call = call.with(axes.get(i), Value.of(sizes.get(i)));
        }
        return call;
    }

    /** Our words for the axes of a tensor of some rank. */
    static List<String> axes(int rank) {
        if (rank < 1 || rank > AXES.size()) {
            throw new UnsayableException("rank that is no form");
        }
        return AXES.get(rank - 1);
    }

    /** The constants of axes, in order. */
    static Value axisConstants(List<String> axes) {
        return new Value.Many(axes.stream()
                .map(axis -> (Value) new Value.Constant("Axis", axis.toUpperCase(Locale.ROOT)))
                .toList());
    }

    /** A computation without weights that keeps the shape, for which we have no layer. */
    static Call custom(String name) {
        return Call.of("Custom").with("name", new Value.Text(name));
    }

    /** Our term for a framework's kind. */
    static String meaning(Map<String, String> words, String kind) {
        return Objects.requireNonNull(words.get(kind), kind);
    }

    /** A call with an element set from a framework's argument, if that is present. */
    static Call with(Call call, String element, JsonObject hyper, String argument) {
        JsonElement given = hyper.get(argument);
        return given == null || given.isJsonNull() ? call : call.with(element, value(given));
    }

    /** An integer, a list of integers, or a boolean. */
    static Value value(JsonElement json) {
        if (json.isJsonArray()) {
            return new Value.Many(
                    json.getAsJsonArray().asList().stream().map(Words::value).toList());
        } else if (json.getAsJsonPrimitive().isBoolean()) {
            return new Value.Truth(json.getAsBoolean());
        } else if (json.getAsJsonPrimitive().isString()) {
            throw new UnsayableException("a word where we take numbers");
        }
        BigDecimal number = json.getAsBigDecimal();
        if (number.stripTrailingZeros().scale() > 0) {
            throw new UnsayableException("a fraction: javac takes only whole numbers there");
        }
        return Value.of(number.longValueExact());
    }

    /** The numbers of a shape, without a null, which is the unknown batch. */
    static List<Integer> sizes(JsonArray json) {
        return json.asList().stream()
                .filter(size -> !size.isJsonNull())
                .map(JsonElement::getAsInt)
                .toList();
    }

    /** The sizes with one moved to the end: channels first become channels last. */
    static List<Integer> toEnd(List<Integer> sizes, int index) {
        List<Integer> moved = new ArrayList<>(sizes);
        moved.add(moved.remove(index));
        return Collections.unmodifiableList(moved);
    }

    /** Whether any number of an argument, single or in a list, is less than a limit. */
    static boolean anyBelow(JsonObject hyper, String argument, int limit) {
        JsonElement given = hyper.get(argument);
        if (given == null || given.isJsonNull()) {
            return false;
        }
        List<JsonElement> all = given.isJsonArray() ? given.getAsJsonArray().asList() : List.of(given);
        return all.stream().anyMatch(one -> one.getAsJsonPrimitive().isNumber() && one.getAsDouble() < limit);
    }
}
