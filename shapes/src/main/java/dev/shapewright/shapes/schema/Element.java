package dev.shapewright.shapes.schema;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.TensorNames;
import dev.shapewright.shapes.rule.Value;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One element of an annotation and the record component it fills. */
final class Element {
    private final String name;
    private final Class<?> type;
    private final Method accessor;
    private final Limits limits;
    private final boolean width;
    private final Optional<Object> fallback;

    Element(RecordComponent component, Optional<Value> fallback) {
        this.name = component.getName();
        this.type = component.getType();
        this.accessor = component.getAccessor();
        this.width = component.isAnnotationPresent(Width.class);
        this.limits = limits(component, fallback);
        this.fallback = fallback.map(value -> convert(value, new Faults()));
    }

    private static Limits limits(RecordComponent component, Optional<Value> fallback) {
        Class<?> type = component.getType();
        Range range = component.getAnnotation(Range.class);
        double least = type == Pads.class ? 0 : type == double.class ? -Double.MAX_VALUE : 1;
        return new Limits(
                component.getName(),
                range != null ? range.min() : least,
                Math.min(range != null ? range.max() : Double.MAX_VALUE, most(type)),
                range != null && range.any(),
                type == Pads.class,
                fallback);
    }

    private static double most(Class<?> type) {
        return type == long.class || type == double.class ? Double.MAX_VALUE : Integer.MAX_VALUE;
    }

    String name() {
        return name;
    }

    /** Whether it is the output's channels or features. */
    boolean isWidth() {
        return width;
    }

    /** Whether it may be {@code Input.ANY}. */
    boolean takesUnknown() {
        return limits.takesUnknown();
    }

    /** Whether the element has no default value. */
    boolean isRequired() {
        return fallback.isEmpty();
    }

    /** The record component's value if none is written. */
    Object fallback() {
        if (isRequired()) {
            throw new IllegalArgumentException("no value for the required " + name);
        }
        return fallback.get();
    }

    /** Whether a description shows the value without the element's name. */
    boolean isNameless() {
        return isRequired() || name.equals("value");
    }

    /** Whether a value is of the element's type; ECJ passes on others, too. */
    boolean takes(Value value) {
        boolean numbers = type == PerAxis.class || type == Pads.class;
        if (value instanceof Value.Whole) {
            boolean constant = type.isEnum() && !type.getPackage().equals(Axis.class.getPackage());
            return numbers || constant || type == int.class || type == long.class || type == double.class;
        } else if (value instanceof Value.Real) {
            return type == double.class;
        } else if (value instanceof Value.Truth) {
            return type == boolean.class;
        } else if (value instanceof Value.Text) {
            return type == String.class || type == TensorNames.class;
        } else if (value instanceof Value.Many many) {
            boolean several = numbers || type == Axes.class || type == TensorNames.class;
            return several && takesEach(many.values());
        }
        return isConstantOf(value, type == Axes.class ? Axis.class : type);
    }

    private boolean takesEach(List<Value> items) {
        for (Value item : items) {
            if (item instanceof Value.Many || !takes(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstantOf(Value value, Class<?> type) {
        if (type.isEnum() && value instanceof Value.Constant constant) {
            for (Object candidate : type.getEnumConstants()) {
                if (((Enum<?>) candidate).name().equals(constant.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The record component's value for an element's value; the nearest valid one if it adds a fault. */
    Object convert(Value value, Faults faults) {
        if (type == PerAxis.class || type == Pads.class) {
            return axes(numbers(value, faults));
        } else if (type == Axes.class) {
            return new Axes(map(value, axis -> Axis.valueOf(((Value.Constant) axis).name())));
        } else if (type == TensorNames.class) {
            return new TensorNames(map(value, name -> ((Value.Text) name).value()));
        } else if (value instanceof Value.Whole whole) {
            return convertWhole(whole, faults);
        } else if (value instanceof Value.Real real) {
            return limits.number(real.value(), faults);
        } else if (value instanceof Value.Truth truth) {
            return truth.value();
        } else if (value instanceof Value.Text text) {
            return text.value();
        }
        return constant(((Value.Constant) value).name());
    }

    private Object convertWhole(Value.Whole whole, Faults faults) {
        if (type == double.class) {
            return limits.number((double) whole.value(), faults);
        } else if (type.isEnum()) {
            return numbered(whole, faults);
        }
        long number = limits.number(whole.value(), Site.WHOLE, whole, faults);
        return type == long.class ? (Object) number : (Object) (int) number;
    }

    private List<Integer> numbers(Value value, Faults faults) {
        List<Value> written = items(value);
        List<Integer> numbers = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            int index = written.size() == 1 ? Site.WHOLE : i;
            numbers.add((int) limits.number(((Value.Whole) written.get(i)).value(), index, value, faults));
        }
        return numbers;
    }

    private static <T> List<T> map(Value value, Function<Value, T> item) {
        return items(value).stream().map(item).toList();
    }

    /** The values of an array; one without braces is an array of one. */
    private static List<Value> items(Value value) {
        return value instanceof Value.Many many ? many.values() : List.of(value);
    }

    private Object axes(List<Integer> numbers) {
        return type == Pads.class ? new Pads(numbers) : new PerAxis(numbers);
    }

    /** Whether numbers stand for the element's constants. */
    boolean takesConstants() {
        return type.isEnum() && takes(Value.of(1));
    }

    /**
     * The constant with a number, counted from 1; empty if there is none, or if the element takes no numbers for
     * constants.
     */
    Optional<String> constant(long number) {
        return takesConstants() && number >= 1 && number <= type.getEnumConstants().length
                ? Optional.of(word(type.getEnumConstants()[(int) number - 1]))
                : Optional.empty();
    }

    /** The constant with a number, counted from 1; the nearest one, with a fault, if there is none. */
    private Object numbered(Value.Whole written, Faults faults) {
        Object[] constants = type.getEnumConstants();
        long number = written.value();
        boolean word = number == Input.ANY || Pads.isWord(number);
        if (word || constant(number).isPresent()) {
            return constants[(int) limits.number(number, Site.WHOLE, written, faults) - 1];
        }
        String annotation = accessor.getDeclaringClass().getSimpleName();
        String headline = name + " " + number + " is none of the constants of @" + annotation;
        faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, headline)
                .mend(Edit.set(name, new Value.Constant(annotation, constants[0].toString()))));
        return constants[number < 1 ? 0 : constants.length - 1];
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    private Object constant(String constant) {
        for (Object candidate : type.getEnumConstants()) {
            if (((Enum<?>) candidate).name().equals(constant)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(type + " has no constant " + constant);
    }

    /** The component's value as text, one part for each spatial axis of the input. */
    private static String text(Object value, int axes) {
        if (value instanceof PerAxis perAxis) {
            return perAxis.expanded(axes);
        } else if (value instanceof Pads pads) {
            return pads.expanded(axes);
        } else if (value instanceof Axes named) {
            return named.text();
        } else if (value instanceof TensorNames names) {
            return String.join("+", names.values());
        }
        if (value instanceof Double real) {
            return new Value.Real(real).text();
        } else if (value instanceof String string) {
            return new Value.Text(string).text();
        }
        boolean unknown = value.equals(Input.ANY);
        return unknown ? "?" : value instanceof Enum<?> ? word(value) : value.toString();
    }

    /** The same for a fingerprint: channels and features are one axis. */
    String canonical(Record record, int axes) {
        Object value = get(record);
        String text = text(value, axes);
        return value instanceof Axis || value instanceof Axes ? text.replace("features", "channels") : text;
    }

    /** How a description shows the value: {@code 4}, {@code stride 2}, {@code no bias}. */
    String describe(Record record, int axes) {
        Object value = get(record);
        if (value instanceof Boolean flag) {
            return flag ? name : "no " + name;
        }
        String text = text(value, axes);
        if (isNameless()) {
            return text;
        } else if (text.isEmpty()) {
            return "no " + name;
        }
        boolean perAxis = value instanceof PerAxis || value instanceof Pads;
        Set<String> parts = perAxis ? new HashSet<>(List.of(text.split("x"))) : Set.of(text);
        return name + " " + (parts.size() == 1 ? parts.iterator().next() : text);
    }

    private Object get(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + record, e);
        }
    }
}
