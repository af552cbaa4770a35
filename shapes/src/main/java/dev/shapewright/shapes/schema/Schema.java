package dev.shapewright.shapes.schema;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Value;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a record from the elements of the annotation of the same simple name, component by component. Defaults are the
 * annotation's own; ranges are declared on the record's components.
 */
public final class Schema<R extends Record> {
    private static final String ANNOTATIONS = "dev.shapewright.layers.";

    private final String type;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> byName = new HashMap<>();
    private final Constructor<R> constructor;
    private final boolean join;

    private Schema(Class<R> record, Class<?> annotation) throws NoSuchMethodException {
        this.type = record.getSimpleName();
        this.join = Join.class.isAssignableFrom(record);
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Object fallback = annotation.getMethod(component.getName()).getDefaultValue();
            Element element =
                    new Element(component, Optional.ofNullable(fallback).map(Schema::value));
            elements.add(element);
            byName.put(element.name(), element);
            types.add(component.getType());
        }
        this.constructor = record.getDeclaredConstructor(types.toArray(Class[]::new));
    }

    /** The schema of a record; its annotation is the one of the same simple name among the layers. */
    public static <R extends Record> Schema<R> of(Class<R> record) {
        try {
            return new Schema<>(record, annotation(record));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record + " and its annotation disagree", e);
        }
    }

    /** The annotation type that a record belongs to. */
    static Class<? extends Annotation> annotation(Class<? extends Record> record) {
        try {
            return Class.forName(ANNOTATIONS + record.getSimpleName(), false, record.getClassLoader())
                    .asSubclass(Annotation.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(record + " has no annotation", e);
        }
    }

    private static Value value(Object fallback) {
        if (fallback instanceof int[] many) {
            List<Value> values = new ArrayList<>();
            for (int value : many) {
                values.add(Value.of(value));
            }
            return new Value.Many(values);
        } else if (fallback instanceof Object[] many) {
            return new Value.Many(Arrays.stream(many).map(Schema::value).toList());
        } else if (fallback instanceof Boolean truth) {
            return new Value.Truth(truth);
        } else if (fallback instanceof String text) {
            return new Value.Text(text);
        } else if (fallback instanceof Double real) {
            return new Value.Real(real);
        } else if (fallback instanceof Enum<?> constant) {
            return new Value.Constant(constant.getDeclaringClass().getSimpleName(), constant.name());
        }
        return Value.of(((Number) fallback).longValue());
    }

    /** The simple name of the annotation type. */
    public String type() {
        return type;
    }

    /** Whether it is a layer that makes one tensor from several. */
    public boolean isJoin() {
        return join;
    }

    /** The names of the elements, in the record's order. */
    public List<String> elements() {
        return elements.stream().map(Element::name).toList();
    }

    /** Whether there is an element with a name. */
    public boolean has(String element) {
        return byName.containsKey(element);
    }

    /** The element that is the output's channels or features, if there is one. */
    public Optional<String> width() {
        return elements.stream().filter(Element::isWidth).map(Element::name).findFirst();
    }

    /** Whether an element may be a size known only at run time. */
    public boolean takesUnknown(String element) {
        Element known = byName.get(element);
        return known != null && known.takesUnknown();
    }

    /** Whether numbers as values of an element stand for constants, as for an activation. */
    public boolean takesConstants(String element) {
        Element known = byName.get(element);
        return known != null && known.takesConstants();
    }

    /** The constant that a number stands for, as descriptions show it; empty if it is just a number. */
    public Optional<String> constant(String element, long number) {
        return Optional.ofNullable(byName.get(element)).flatMap(known -> known.constant(number));
    }

    /**
     * The record filled with an annotation's values; every invalid value is a fault, except one of another type, which
     * the compiler has reported.
     */
    public Binding<R> bind(Call call) {
        Faults faults = new Faults();
        Object[] arguments = new Object[elements.size()];
        for (int i = 0; i < arguments.length; i++) {
            Element element = elements.get(i);
            Value written = call.elements().get(element.name());
            if (written == null) {
                arguments[i] = element.fallback();
            } else if (element.takes(written)) {
                arguments[i] = element.convert(written, faults);
            } else {
                return new Binding.Unbound<>(List.of(), Optional.empty());
            }
        }
        R record = construct(arguments);
        return faults.any() ? new Binding.Unbound<>(faults.found(), Optional.of(record)) : new Binding.Bound<>(record);
    }

    private R construct(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    /** The elements that are true or false, with their defaults, in their order. */
    public Map<String, Boolean> switches() {
        Map<String, Boolean> switches = new LinkedHashMap<>();
        for (Element element : elements) {
            if (!element.isRequired() && element.fallback() instanceof Boolean usual) {
                switches.put(element.name(), usual);
            }
        }
        return switches;
    }

    /** The type, its required values and those that differ from its defaults: {@code Conv 3x3, 8, stride 2}. */
    public String describe(Record record, Call call, int axes) {
        StringBuilder text = new StringBuilder(type);
        Optional<R> plain = Optional.empty();
        for (Element element : elements) {
            boolean required = element.isNameless() && element.isRequired();
            boolean shown = required || call.elements().containsKey(element.name());
            String value = shown ? element.describe(record, axes) : "";
            if (shown && !required) {
                plain = plain.isPresent() ? plain : Optional.of(plain(call));
                shown = !value.equals(element.describe(plain.get(), axes));
            }
            if (shown && !value.isEmpty()) {
                text.append(text.length() == type.length() ? " " : ", ").append(value);
            }
        }
        return text.toString();
    }

    /** The record of a call with only its required elements. */
    private R plain(Call call) {
        Call.Builder required = Call.builder(type);
        call.elements().forEach((name, value) -> {
            Element element = byName.get(name);
            if (element != null && element.isRequired()) {
                required.put(name, value);
            }
        });
        return ((Binding.Bound<R>) bind(required.build())).record();
    }

    /** The type and all values except the names of tensors, written the same way however they were given. */
    public String canonical(Record record, int axes) {
        if (record instanceof Layer layer && layer.synonym().isPresent()) {
            return layer.synonym().get();
        }
        StringBuilder text = new StringBuilder(type);
        Set<String> names = record instanceof Layer layer ? layer.reads().keySet() : Set.of();
        for (Element element : elements) {
            if (!names.contains(element.name())) {
                text.append(' ').append(element.name()).append('=').append(element.canonical(record, axes));
            }
        }
        return text.toString();
    }
}
