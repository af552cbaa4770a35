package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads JSR 269's mirrors of annotations and types. */
public final class Mirrors {
    private Mirrors() {}

    /** The annotation type of a mirror; empty if the compiler could not resolve it. */
    public static Optional<TypeElement> type(AnnotationMirror mirror) {
        DeclaredType type = mirror.getAnnotationType();
        return type.getKind() == TypeKind.DECLARED ? annotationType(type.asElement()) : Optional.empty();
    }

    /** The given element if it is an annotation type. */
    static Optional<TypeElement> annotationType(Element element) {
        return element.getKind() == ElementKind.ANNOTATION_TYPE && element instanceof TypeElement type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The given element if it is a constant field or an enum constant. */
    static Optional<VariableElement> constant(Element element) {
        return element instanceof VariableElement field
                        && (field.getKind() == ElementKind.ENUM_CONSTANT || isConstantField(field))
                ? Optional.of(field)
                : Optional.empty();
    }

    /**
     * Whether a field is declared as a constant must be: final, and of a primitive type or String. Its initializer does
     * not matter, since it may not be constant yet in half-typed code.
     */
    static boolean isConstantField(VariableElement field) {
        return field.getKind() == ElementKind.FIELD
                && field.getModifiers().contains(Modifier.FINAL)
                && (field.asType().getKind().isPrimitive() || isString(field.asType()));
    }

    /** Whether a type is {@code String}, with or without annotations. */
    public static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(String.class.getName());
    }

    public static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** A type without its package, type arguments and annotations, which each compiler prints in its own way. */
    public static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    /** The values written in an annotation, by the names of their elements. */
    static Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach((element, value) -> values.put(element.getSimpleName().toString(), value));
        return values;
    }

    /** The items of an array; empty for any other value. */
    static List<AnnotationValue> items(AnnotationValue value) {
        List<AnnotationValue> values = new ArrayList<>();
        if (value.getValue() instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof AnnotationValue one) {
                    values.add(one);
                }
            }
        }
        return values;
    }

    /** The annotations of a value that is an annotation or an array of them. */
    static List<AnnotationMirror> annotations(AnnotationValue value) {
        if (value.getValue() instanceof AnnotationMirror one) {
            return List.of(one);
        }
        List<AnnotationMirror> annotations = new ArrayList<>();
        for (AnnotationValue item : items(value)) {
            if (item.getValue() instanceof AnnotationMirror annotation) {
                annotations.add(annotation);
            }
        }
        return annotations;
    }
}
