package dev.shapewright.processor.testing;

import dev.shapewright.summary.ModelSummary;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;

/** A loaded class of a compilation. */
public record Loaded(Class<?> type) {

    /** Loads a generated or hand-written class by its binary name. */
    public static Loaded of(Compiled compiled, String name) {
        try {
            URL[] classes = {new File(compiled.classes()).toURI().toURL()};
            try (URLClassLoader loader = new URLClassLoader(classes, Loaded.class.getClassLoader())) {
                return new Loaded(Class.forName(name, true, loader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " was not compiled: " + compiled.diagnostics(), e);
        }
    }

    /** The public constants in declaration order, as declared: {@code int LAYERS = 8}. */
    public List<String> constants() {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> field.getType().getSimpleName() + " " + field.getName() + " = " + value(field))
                .toList();
    }

    /** The names of the public constants. */
    public List<String> names() {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    /** The value of a static field. */
    public Object value(String name) {
        try {
            return value(type.getDeclaredField(name));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type + " has no constant " + name, e);
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the generated method {@code summary()} returns. */
    public ModelSummary summary() {
        return (ModelSummary) call("summary");
    }

    /** Calls a static method without parameters. */
    public Object call(String method) {
        try {
            var declared = type.getDeclaredMethod(method);
            declared.setAccessible(true);
            return declared.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + "." + method + "()", e);
        }
    }
}
