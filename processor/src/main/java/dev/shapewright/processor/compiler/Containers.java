package dev.shapewright.processor.compiler;

import java.lang.annotation.Repeatable;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells containers of repeated annotations from other annotation types, and remembers the answers. */
final class Containers {
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    /** Whether an annotation type has a {@code value()} of type {@code T[]} and T is repeatable with it. */
    boolean contain(TypeElement annotationType) {
        return known.computeIfAbsent(annotationType, Containers::isContainer);
    }

    private static boolean isContainer(TypeElement annotationType) {
        return ElementFilter.methodsIn(annotationType.getEnclosedElements()).stream()
                .filter(element -> element.getSimpleName().contentEquals("value"))
                .map(ExecutableElement::getReturnType)
                .anyMatch(value -> repeatsWith(value, annotationType));
    }

    private static boolean repeatsWith(TypeMirror value, TypeElement container) {
        return value instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType contained
                && contained.asElement().getAnnotationMirrors().stream()
                        .filter(meta -> Mirrors.type(meta)
                                .filter(Containers::isRepeatable)
                                .isPresent())
                        .flatMap(meta -> Mirrors.values(meta).values().stream())
                        .anyMatch(named -> names(named.getValue(), container));
    }

    private static boolean isRepeatable(TypeElement metaAnnotation) {
        return metaAnnotation.getQualifiedName().contentEquals(Repeatable.class.getName());
    }

    private static boolean names(Object value, TypeElement container) {
        return value instanceof DeclaredType named && named.asElement().equals(container);
    }
}
