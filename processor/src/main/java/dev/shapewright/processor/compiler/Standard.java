package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * JSR 269 alone: used for any other compiler and, with every compiler, for types from class files.
 *
 * <p>The order is that of {@code getAnnotationMirrors()}, which is the source's order unless there is a container,
 * which the compiler may have made. In a class file that holds only among annotations of one retention: those retained
 * at run time come first, and those with source retention are gone. An annotation whose type does not resolve may be
 * missing.
 */
final class Standard implements SourceCompiler {
    /** The value that compilers return for one that does not resolve. */
    private static final String UNRESOLVED = "<error>";

    private final Messager messager;

    Standard(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
    }

    @Override
    public List<TypeElement> ordered(List<TypeElement> types) {
        return types;
    }

    @Override
    public AnnotationOrder annotations(TypeElement type, Containers containers) {
        List<WrittenAnnotation> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            Optional<TypeElement> annotationType = Mirrors.type(mirror);
            if (annotationType.filter(containers::contain).isPresent()) {
                return new AnnotationOrder.Unknown();
            }
            Place place = place(type, mirror, Optional.empty());
            List<WrittenElement> elements = annotationType.isEmpty() ? List.of() : elements(type, mirror);
            annotations.add(new WrittenAnnotation(annotationType, elements, place, 0));
        }
        return new AnnotationOrder.Known(annotations);
    }

    private List<WrittenElement> elements(TypeElement type, AnnotationMirror mirror) {
        List<WrittenElement> elements = new ArrayList<>();
        Mirrors.values(mirror).forEach((name, value) -> {
            List<Place> items = Mirrors.items(value).stream()
                    .map(item -> place(type, mirror, Optional.of(item)))
                    .toList();
            Place place = place(type, mirror, Optional.of(value));
            elements.add(new WrittenElement(name, value, place, items, expression(type, mirror, value)));
        });
        return elements;
    }

    /** The folded value of an expression, which is all that is left of it. */
    private WrittenExpression expression(TypeElement type, AnnotationMirror mirror, AnnotationValue folded) {
        Place place = place(type, mirror, Optional.of(folded));
        Object value = folded.getValue();
        if (value instanceof List<?>) {
            return new WrittenExpression.Many(
                    Mirrors.items(folded).stream()
                            .map(item -> expression(type, mirror, item))
                            .toList(),
                    place);
        }
        if (value instanceof VariableElement constant) {
            return new WrittenExpression.Constant(constant, false, place);
        }
        return literal(value)
                .<WrittenExpression>map(literal -> new WrittenExpression.Literal(literal, place))
                .orElseGet(() -> new WrittenExpression.Other(place));
    }

    private static Optional<Object> literal(Object value) {
        if (value instanceof Byte || value instanceof Short) {
            return Optional.of(((Number) value).intValue());
        }
        if (value instanceof String) {
            return Optional.of(value).filter(text -> !text.equals(UNRESOLVED));
        }
        boolean literal = value instanceof Number || value instanceof Boolean || value instanceof Character;
        return literal ? Optional.of(value) : Optional.empty();
    }

    @Override
    public boolean hasSource(TypeElement type) {
        return false;
    }

    @Override
    public Optional<WrittenExpression> initializer(VariableElement constant) {
        return Optional.empty();
    }

    @Override
    public Optional<WrittenExpression> defaultValue(ExecutableElement element) {
        return Optional.empty();
    }

    @Override
    public Place place(TypeElement type) {
        return place((Element) type);
    }

    @Override
    public Place place(Element member) {
        return new StandardPlace(messager, member, Optional.empty(), Optional.empty());
    }

    private Place place(TypeElement type, AnnotationMirror mirror, Optional<AnnotationValue> value) {
        return new StandardPlace(messager, type, Optional.of(mirror), value);
    }
}
