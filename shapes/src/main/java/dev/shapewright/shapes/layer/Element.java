package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One element of an annotation and the record component it fills. */
final class Element {
    private final String name;
    private final Class<?> type;
    private final Method accessor;
    private final double min;
    private final double max;
    private final boolean any;
    private final boolean width;
    private final Optional<Object> fallback;

    Element(RecordComponent component, Optional<Value> fallback) {
        this.name = component.getName();
        this.type = component.getType();
        this.accessor = component.getAccessor();
        Range range = component.getAnnotation(Range.class);
        this.min = range != null ? range.min() : type == Pads.class ? 0 : type == double.class ? -Double.MAX_VALUE : 1;
        this.max = Math.min(range != null ? range.max() : Double.MAX_VALUE, limit(type));
        this.width = component.isAnnotationPresent(Width.class);
        this.any = range != null && range.any();
        this.fallback = fallback.map(value -> convert(value, new Faults()));
    }

    private static double limit(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length;
        }
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
        return any;
    }

    /** Whether there is no value where none is written. */
    boolean isRequired() {
        return fallback.isEmpty();
    }

    /** The record component's value where none is written. */
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

    /** Whether a value is of the element's type; ECJ hands on others, too. */
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
            return type == String.class || type == Names.class;
        } else if (value instanceof Value.Many many) {
            boolean several = numbers || type == Axes.class || type == Names.class;
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

    /** The record component's value for an element's value; the nearest that can be where it adds a fault. */
    Object convert(Value value, Faults faults) {
        if (value instanceof Value.Many many) {
            return convertMany(many, faults);
        } else if (value instanceof Value.Whole whole) {
            if (type == PerAxis.class || type == Pads.class) {
                return axes(List.of((int) number(whole.value(), Site.WHOLE, value, faults)));
            } else if (type == double.class) {
                return convert(new Value.Real(whole.value()), faults);
            }
            long number = number(whole.value(), Site.WHOLE, value, faults);
            if (type.isEnum()) {
                return type.getEnumConstants()[(int) number - 1];
            }
            return type == long.class ? (Object) number : (Object) (int) number;
        } else if (value instanceof Value.Real real) {
            checkReal(real.value(), faults);
            return usual(real.value());
        } else if (value instanceof Value.Truth truth) {
            return truth.value();
        } else if (value instanceof Value.Text text) {
            return type == Names.class ? new Names(List.of(text.value())) : text.value();
        } else if (type == Axes.class) {
            return new Axes(List.of(Axis.valueOf(((Value.Constant) value).name())));
        }
        return constant(((Value.Constant) value).name());
    }

    private Object convertMany(Value.Many many, Faults faults) {
        if (type == Axes.class) {
            List<Axis> axes = new ArrayList<>();
            many.values().forEach(axis -> axes.add(Axis.valueOf(((Value.Constant) axis).name())));
            return new Axes(axes);
        } else if (type == Names.class) {
            List<String> names = new ArrayList<>();
            many.values().forEach(name -> names.add(((Value.Text) name).value()));
            return new Names(names);
        }
        if (many.values().size() == 1) {
            return axes(List.of((int) number(whole(many.values().get(0)), Site.WHOLE, many, faults)));
        }
        Integer[] numbers = new Integer[many.values().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) number(whole(many.values().get(i)), i, many, faults);
        }
        return axes(List.of(numbers));
    }

    /**
     * A number; what was probably meant by it where it adds a fault.
     *
     * @param index which of the element's numbers it is; the whole where it is the only one
     */
    private long number(long number, int index, Value written, Faults faults) {
        check(number, index, written, faults);
        return usual(number, index == Site.WHOLE);
    }

    private Object axes(List<Integer> numbers) {
        return type == Pads.class ? new Pads(numbers) : new PerAxis(numbers);
    }

    private static long whole(Value value) {
        return ((Value.Whole) value).value();
    }

    /** Whether a number stands for one of its constants. */
    boolean takesConstants() {
        return type.isEnum() && takes(Value.of(1));
    }

    /** The constant with a number, counted from 1; none where there is none, or the element takes no numbers for constants. */
    Optional<String> constant(long number) {
        return takesConstants() && number >= 1 && number <= max
                ? Optional.of(word(type.getEnumConstants()[(int) number - 1]))
                : Optional.empty();
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

    private void check(long number, int index, Value written, Faults faults) {
        int place = place(index, written);
        if (number == Input.ANY) {
            if (!any) {
                String headline =
                        name + " must be a number: only axes of @Input, @Custom and @Reshape may be Input.ANY";
                faults.add(new Fault(ProblemId.UNKNOWN_SIZE, name, place, headline)
                        .mend(replaced(written, index, usual(number, false))));
            }
        } else if (Pads.isWord(number)) {
            checkWord(number, index, written, faults);
        } else if (type.isEnum() && (number < 1 || number > max)) {
            faults.add(noConstant(number, place));
        } else if (number < min) {
            String headline = name + " " + number + " is less than " + (long) min;
            Fault fault = new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, place, headline);
            // Other frameworks write -1 for a size that follows, or that only the run time knows.
            fault = any && number == -1 ? fault.mend(replaced(written, index, Input.ANY)) : fault;
            Edit least = replaced(written, index, (long) min);
            Edit likely = replaced(written, index, usual(number, false));
            // What a limit was meant to be follows from no other number.
            faults.add(isLimit() ? fault : fault.mend(new Edit.AnyOf(List.of(likely, least))));
        } else if (number > max) {
            faults.add(tooLarge(number, index, written));
        }
    }

    /**
     * A number, or what was probably meant by one that cannot be.
     *
     * @param alone whether it is the element's only number, which may be a word
     */
    private long usual(long number, boolean alone) {
        if (number == Input.ANY || Pads.isWord(number)) {
            boolean fits = number == Input.ANY ? any : alone && type == Pads.class;
            return fits ? number : (long) min;
        } else if (type.isEnum()) {
            return Math.min(Math.max(number, 1), (long) max);
        } else if (number < min) {
            boolean negated = -number >= min && number != Integer.MIN_VALUE;
            return negated ? Math.min(-number, (long) max) : (long) min;
        }
        return Math.min(number, (long) max);
    }

    /** Where a number stands: the only one of an array is its first, whether or not it has braces. */
    private static int place(int index, Value written) {
        return index == Site.WHOLE && written instanceof Value.Many ? 0 : index;
    }

    private boolean isLimit() {
        return fallback.filter(value -> value.equals(Long.MAX_VALUE)).isPresent();
    }

    private Fault noConstant(long number, int index) {
        String annotation = accessor.getDeclaringClass().getSimpleName();
        Value first = new Value.Constant(annotation, type.getEnumConstants()[0].toString());
        String headline = name + " " + number + " is none of the constants of @" + annotation;
        return new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, index, headline).mend(Edit.set(name, first));
    }

    private Fault tooLarge(long number, int index, Value written) {
        String headline = name + " " + number + " is more than " + (long) max;
        return new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, place(index, written), headline)
                .mend(replaced(written, index, usual(number, false)));
    }

    private void checkWord(long number, int index, Value written, Faults faults) {
        if (type != Pads.class) {
            String headline = name + " cannot be " + Value.of(number) + ": it is a word for padding";
            faults.add(new Fault(ProblemId.PADDING_WORD, name, place(index, written), headline)
                    .mend(replaced(written, index, usual(number, false))));
        } else if (index != Site.WHOLE) {
            String headline = Value.of(number) + " stands alone, never as one number of several";
            faults.add(new Fault(ProblemId.PADDING_WORD, name, index, headline).mend(Edit.set(name, number)));
        }
    }

    private void checkReal(double number, Faults faults) {
        if (number >= min && number <= max) {
            return;
        }
        boolean bounded = min > -Double.MAX_VALUE && max < Double.MAX_VALUE;
        String headline = name + " "
                + (bounded
                        ? text(number) + " is not between " + text(min) + " and " + text(max)
                        : number + " is not a number");
        faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, headline)
                .mend(Edit.set(name, new Value.Real(usual(number)))));
    }

    /** A number, or what was probably meant by one that cannot be. */
    private double usual(double number) {
        if (number >= min && number <= max) {
            return number;
        }
        return isPercent(number)
                ? number / 100
                : fallback.map(Double.class::cast).orElse(Math.min(Math.max(number, min), max));
    }

    /** Whether a part of a whole was probably meant as a percentage: 25 for 0.25. */
    private boolean isPercent(double number) {
        return min == 0 && max == 1 && number > 1 && number <= 100 && number == Math.rint(number);
    }

    private static String text(double number) {
        return number == (int) number ? Long.toString((long) number) : Double.toString(number);
    }

    private Edit replaced(Value written, int index, long number) {
        if (index == Site.WHOLE) {
            return Edit.set(name, number);
        }
        // One fix for all that cannot be: each with a mistake of another number left would mend nothing.
        List<Value> values = new ArrayList<>();
        ((Value.Many) written).values().forEach(each -> values.add(Value.of(usual(whole(each), false))));
        values.set(index, Value.of(number));
        return Edit.set(name, new Value.Many(values));
    }

    /** The component's value as text, one part for each spatial axis of the input. */
    private static String text(Object value, int axes) {
        if (value instanceof PerAxis perAxis) {
            return perAxis.expanded(axes);
        } else if (value instanceof Pads pads) {
            return pads.expanded(axes);
        } else if (value instanceof Axes named) {
            return named.text();
        } else if (value instanceof Names names) {
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
