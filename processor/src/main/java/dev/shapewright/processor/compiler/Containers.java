package dev.shapewright.processor.compiler;

import java.lang.annotation.Repeatable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Distinguishes containers of repeated annotations from other annotation types, and caches the answers. */
public final class Containers {
    private final Map<TypeElement, Optional<TypeElement>> known = new HashMap<>();

    /** Whether an annotation type has a {@code value()} of type {@code T[]} and T is repeatable with it. */
    boolean contain(TypeElement annotationType) {
        return contained(annotationType).isPresent();
    }

    /** The annotation type that a container gathers; empty if the given type is not a container. */
    public Optional<TypeElement> contained(TypeElement annotationType) {
        return known.computeIfAbsent(annotationType, Containers::find);
    }

    private static Optional<TypeElement> find(TypeElement annotationType) {
        for (ExecutableElement element : ElementFilter.methodsIn(annotationType.getEnclosedElements())) {
            if (element.getSimpleName().contentEquals("value")) {
                return repeated(element.getReturnType(), annotationType);
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeElement> repeated(TypeMirror value, TypeElement container) {
        return value instanceof ArrayType array
                        && array.getComponentType() instanceof DeclaredType contained
                        && contained.asElement() instanceof TypeElement type
                        && type.getAnnotationMirrors().stream()
                                .filter(meta -> Mirrors.type(meta)
                                        .filter(Containers::isRepeatable)
                                        .isPresent())
                                .flatMap(meta -> Mirrors.values(meta).values().stream())
                                .anyMatch(named -> names(named.getValue(), container))
                ? Optional.of(type)
                : Optional.empty();
    }

    private static boolean isRepeatable(TypeElement metaAnnotation) {
        return metaAnnotation.getQualifiedName().contentEquals(Repeatable.class.getName());
    }

    private static boolean names(Object value, TypeElement container) {
        return value instanceof DeclaredType named && named.asElement().equals(container);
    }
}
