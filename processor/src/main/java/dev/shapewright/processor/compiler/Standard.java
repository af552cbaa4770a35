package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * JSR 269 alone: any other compiler, and on every compiler the types that come from class files.
 *
 * <p>The order is that of {@code getAnnotationMirrors()}. It is the source's unless a container is among them, which
 * the compiler may have made. In a class file it is so among annotations of one retention: those for run time come
 * first, those for the source only are gone. An annotation whose type does not resolve may be missing.
 */
final class Standard implements SourceCompiler {
    private final Messager messager;

    Standard(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
    }

    @Override
    public AnnotationOrder annotations(TypeElement type) {
        Containers containers = new Containers();
        List<WrittenAnnotation> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            Optional<TypeElement> annotationType = Mirrors.type(mirror);
            if (annotationType.filter(containers::contain).isPresent()) {
                return new AnnotationOrder.Unknown();
            }
            Place place = place(type, mirror, Optional.empty());
            List<WrittenElement> elements = annotationType.isEmpty() ? List.of() : elements(type, mirror);
            annotations.add(new WrittenAnnotation(annotationType, elements, place));
        }
        return new AnnotationOrder.Known(annotations);
    }

    private List<WrittenElement> elements(TypeElement type, AnnotationMirror mirror) {
        List<WrittenElement> elements = new ArrayList<>();
        Mirrors.values(mirror).forEach((name, value) -> {
            List<Place> items = Mirrors.items(value)
                    .map(item -> place(type, mirror, Optional.of(item)))
                    .toList();
            elements.add(new WrittenElement(name, value, place(type, mirror, Optional.of(value)), items));
        });
        return elements;
    }

    @Override
    public Place place(TypeElement type) {
        return new StandardPlace(messager, type, Optional.empty(), Optional.empty());
    }

    private Place place(TypeElement type, AnnotationMirror mirror, Optional<AnnotationValue> value) {
        return new StandardPlace(messager, type, Optional.of(mirror), value);
    }
}
