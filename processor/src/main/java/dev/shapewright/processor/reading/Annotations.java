package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Containers;
import dev.shapewright.processor.compiler.Mirrors;
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
import javax.lang.model.util.ElementFilter;

/** Distinguishes the language's annotations, blocks and their containers from all other annotations. */
public final class Annotations {
    /** The package of the language. */
    public static final String LANGUAGE = "dev.shapewright.layers";

    private final Set<String> types;
    private final Containers containers = new Containers();
    private final Map<TypeElement, Boolean> language = new HashMap<>();
    private final Map<TypeElement, Boolean> blocks = new HashMap<>();

    /**
     * Creates the annotation types of one round.
     *
     * @param types the simple names of the language's annotations
     */
    Annotations(Set<String> types) {
        this.types = Set.copyOf(types);
    }

    /** The containers of repeated annotations. */
    Containers containers() {
        return containers;
    }

    /** Whether an annotation is one of the language's own that make up a stack. */
    boolean isOfLanguage(TypeElement type) {
        return language.computeIfAbsent(type, this::standsInLanguage);
    }

    private boolean standsInLanguage(TypeElement type) {
        String name = type.getSimpleName().toString();
        return types.contains(name) && type.getQualifiedName().contentEquals(LANGUAGE + "." + name);
    }

    /** Whether an annotation type carries a stack: layers, or other blocks. */
    public boolean isBlock(TypeElement type) {
        return blocks.computeIfAbsent(type, this::carriesLayers);
    }

    private boolean carriesLayers(TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE
                && !isOfLanguage(type)
                && leadsToLayers(type, new HashSet<>());
    }

    /** Whether an annotation, or the annotation it contains if it is a container, makes its type a model or block. */
    public boolean makesStacks(TypeElement type) {
        return Stream.concat(Stream.of(type), containers.contained(type).stream())
                .anyMatch(each -> isOfLanguage(each) || isBlock(each));
    }

    /** Whether a type itself carries such an annotation: inherited ones make no stack. */
    public boolean standOn(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (Mirrors.type(mirror).filter(this::makesStacks).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToLayers(TypeElement type, Set<TypeElement> seen) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            Optional<TypeElement> annotation = Mirrors.type(mirror);
            Optional<TypeElement> single =
                    annotation.map(found -> containers.contained(found).orElse(found));
            if (single.isPresent()
                    && (isOfLanguage(single.get()) || (seen.add(single.get()) && leadsToLayers(single.get(), seen)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field is the stand-in of a parameter of its block. */
    boolean isStandIn(Element field) {
        return field.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.ANNOTATION_TYPE
                && isBlock(owner)
                && element(owner, field.getSimpleName().toString()).isPresent();
    }

    /** The element of an annotation type with the given name. */
    static Optional<ExecutableElement> element(TypeElement annotationType, String name) {
        return ElementFilter.methodsIn(annotationType.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
