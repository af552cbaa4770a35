package dev.shapewright.shapes;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads stacks from annotations as a user writes them, one per line, as the processor would. */
public final class Source {
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?:\\((.*)\\))?");
    private static final Pattern ELEMENT = Pattern.compile("(?:(\\w+) = )?(\\{[^}]*}|\"[^\"]*\"|[^,]+)(?:, |$)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+L?");
    private static final Pattern REAL = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");

    private Source() {}

    /** The stack of a model called Net; an annotation's line is its line in the text, starting from 1. */
    public static Stack stack(String source) {
        return stack(source.lines().map(Source::call).toList());
    }

    /** The stack of a model called Net. */
    public static Stack stack(List<Call> calls) {
        List<Entry> entries = new ArrayList<>();
        for (Call call : calls) {
            entries.add(new Entry(call, entries.size() + 1));
        }
        return new Stack("Net", "Net.java", entries, true);
    }

    /** One annotation: {@code @Conv(kernel = {3, 5}, filters = 8)}. */
    public static Call call(String annotation) {
        Matcher matcher = ANNOTATION.matcher(annotation.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no annotation: " + annotation);
        }
        Call call = Call.of(matcher.group(1));
        if (matcher.group(2) == null) {
            return call;
        }
        Matcher elements = ELEMENT.matcher(matcher.group(2));
        while (elements.find()) {
            String name = elements.group(1) == null ? "value" : elements.group(1);
            call = call.with(name, value(call.type(), name, elements.group(2)));
        }
        return call;
    }

    /** An annotation with only values as elements. */
    public static Call call(Written written) {
        Call call = Call.of(written.type());
        for (Map.Entry<String, Expression> element : written.elements().entrySet()) {
            call = call.with(element.getKey(), value(element.getValue()));
        }
        return call;
    }

    private static Value value(Expression expression) {
        return expression instanceof Expression.Many many
                ? new Value.Many(many.items().stream().map(Source::value).toList())
                : ((Expression.Known) expression).value();
    }

    private static Value value(String type, String element, String text) {
        if (text.startsWith("{")) {
            String inside = text.substring(1, text.length() - 1).strip();
            return new Value.Many(
                    inside.isEmpty()
                            ? List.of()
                            : Pattern.compile(", ")
                                    .splitAsStream(inside)
                                    .map(Source::single)
                                    .toList());
        }
        return isArray(type, element) ? new Value.Many(List.of(single(text))) : single(text);
    }

    private static boolean isArray(String type, String element) {
        try {
            return layersType(type).getMethod(element).getReturnType().isArray();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no element " + element + " in @" + type, e);
        }
    }

    private static Value single(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Value.of(Long.parseLong(text.replace("L", "")));
        } else if (REAL.matcher(text).matches()) {
            return new Value.Real(Double.parseDouble(text));
        } else if (text.startsWith("\"")) {
            return new Value.Text(text.substring(1, text.length() - 1));
        } else if (text.equals("true") || text.equals("false")) {
            return new Value.Truth(text.equals("true"));
        }
        return constant(text);
    }

    private static Value constant(String text) {
        int dot = text.lastIndexOf('.');
        try {
            String type = text.substring(0, dot);
            Class<?> holder =
                    type.equals("Integer") ? Integer.class : type.equals("Double") ? Double.class : layersType(type);
            Object constant = holder.getField(text.substring(dot + 1)).get(null);
            if (constant instanceof Enum<?> named) {
                return new Value.Constant(type, named.name());
            }
            return constant instanceof Double real ? new Value.Real(real) : Value.of(((Number) constant).longValue());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no constant " + text, e);
        }
    }

    private static Class<?> layersType(String type) throws ClassNotFoundException {
        return Class.forName("dev.shapewright.layers." + type.replace('.', '$'));
    }

    /** Some value of the right type for an element. */
    public static Value some(String type, String element) {
        Class<?> wanted = elementType(type, element);
        if (wanted == String.class) {
            return new Value.Text("x");
        } else if (wanted == Axis[].class) {
            return new Value.Many(List.of(new Value.Constant("Axis", "FEATURES")));
        }
        return wanted == boolean.class ? new Value.Truth(true) : Value.of(2);
    }

    private static Class<?> elementType(String type, String element) {
        try {
            return Class.forName("dev.shapewright.layers." + type)
                    .getMethod(element)
                    .getReturnType();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no element " + element, e);
        }
    }
}
