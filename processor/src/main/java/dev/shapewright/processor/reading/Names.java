package dev.shapewright.processor.reading;

import javax.lang.model.element.TypeElement;

/** The names of types and of the classes generated from them. */
public final class Names {
    private Names() {}

    /** A type's name, with the names of enclosing types in front, joined by dots: {@code Outer.Net}. */
    static String dotted(TypeElement type) {
        return joined(type, ".");
    }

    /** A type's name with those of its enclosing types as one identifier: {@code Outer_Net}. */
    public static String flat(TypeElement type) {
        return joined(type, "_");
    }

    /** The qualified name of the class generated from a type. */
    public static String generated(String packageName, TypeElement type, String suffix) {
        String name = flat(type) + suffix;
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private static String joined(TypeElement type, String separator) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer
                ? joined(outer, separator) + separator + name
                : name;
    }
}
