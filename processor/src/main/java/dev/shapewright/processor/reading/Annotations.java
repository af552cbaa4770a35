package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Containers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells the language's annotations, blocks and what gathers them from all others. */
public final class Annotations {
    /** The package of the language. */
    public static final String LANGUAGE = "dev.shapewright.layers";

    private final Set<String> types;
    private final Containers containers = new Containers();
    private final Map<TypeElement, Boolean> language = new HashMap<>();
    private final Map<TypeElement, Boolean> blocks = new HashMap<>();

    /**
     * What one round knows of annotation types.
     *
     * @param types the simple names of the language's annotations
     */
    Annotations(Set<String> types) {
        this.types = Set.copyOf(types);
    }

    /** What is known of containers. */
    Containers containers() {
        return containers;
    }

    /** Whether an annotation is one of the language, that makes a stack. */
    boolean isOfLanguage(TypeElement type) {
        return language.computeIfAbsent(type, this::standsInLanguage);
    }

    private boolean standsInLanguage(TypeElement type) {
        String name = type.getSimpleName().toString();
        return types.contains(name) && type.getQualifiedName().contentEquals(LANGUAGE + "." + name);
    }

    /** Whether an annotation type carries a stack: layers, or other blocks. */
    public boolean isBlock(TypeElement type) {
        // Not computeIfAbsent: the answer asks for others.
        Boolean known = blocks.get(type);
        if (known == null) {
            known = type.getKind() == ElementKind.ANNOTATION_TYPE
                    && !isOfLanguage(type)
                    && leadsToLayers(type, new HashSet<>());
            blocks.put(type, known);
        }
        return known;
    }

    /** Whether an annotation, or what it gathers, stands on models and blocks. */
    public boolean makesStacks(TypeElement type) {
        return Stream.concat(Stream.of(type), containers.contained(type).stream())
                .anyMatch(each -> isOfLanguage(each) || isBlock(each));
    }

    /** Whether one of them stands on a type itself: what a class inherits makes no stack. */
    public boolean standOn(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (annotationType(mirror.getAnnotationType())
                    .filter(this::makesStacks)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToLayers(TypeElement type, Set<TypeElement> seen) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            Optional<TypeElement> annotation = annotationType(mirror.getAnnotationType());
            Optional<TypeElement> single =
                    annotation.map(found -> containers.contained(found).orElse(found));
            if (single.isPresent()
                    && (isOfLanguage(single.get()) || (seen.add(single.get()) && leadsToLayers(single.get(), seen)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TypeElement> annotationType(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.ANNOTATION_TYPE
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Whether a field of a block is the stand-in of one of its parameters. */
    boolean isStandIn(Element field) {
        return field.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.ANNOTATION_TYPE
                && isBlock(owner)
                && element(owner, field.getSimpleName().toString()).isPresent();
    }

    /** The element of an annotation type by its name. */
    static Optional<ExecutableElement> element(TypeElement annotationType, String name) {
        return ElementFilter.methodsIn(annotationType.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
