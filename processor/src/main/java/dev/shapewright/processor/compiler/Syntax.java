package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * An annotation in the source, paired with the compiler's mirror of it: the common form of the compilers' trees.
 *
 * @param mirror empty if the compiler has none
 * @param line the line of the place, starting from 1; 0 if the compiler does not provide it
 */
record Syntax(Optional<AnnotationMirror> mirror, List<Argument> arguments, Place place, int line) {

    /**
     * One {@code name = value}.
     *
     * @param nested the annotation that is the value or, if the value is an array initializer, those among its items
     */
    record Argument(String name, WrittenExpression expression, Place place, List<Place> items, List<Syntax> nested) {}

    /** The annotations with containers replaced by their contents. */
    static List<WrittenAnnotation> flattened(List<Syntax> annotations, Containers containers) {
        List<WrittenAnnotation> written = new ArrayList<>();
        annotations.forEach(annotation -> annotation.flatten(containers, written));
        return written;
    }

    private void flatten(Containers containers, List<WrittenAnnotation> written) {
        Optional<TypeElement> type = mirror.flatMap(Mirrors::type);
        if (type.filter(containers::contain).isEmpty()) {
            written.add(annotation(type));
            return;
        }
        contents()
                .ifPresentOrElse(
                        contents -> contents.forEach(content -> content.flatten(containers, written)),
                        () -> written.add(unresolved()));
    }

    /** The contents of a container; empty if its value is missing or invalid. */
    private Optional<List<Syntax>> contents() {
        Optional<AnnotationValue> value = mirror.map(Mirrors::values).map(values -> values.get("value"));
        return arguments.stream()
                .filter(argument -> argument.name().equals("value"))
                .map(Argument::nested)
                .filter(nested -> value.filter(items -> Mirrors.items(items).size() == nested.size())
                        .isPresent())
                .findFirst();
    }

    private WrittenAnnotation annotation(Optional<TypeElement> type) {
        Map<String, AnnotationValue> values = mirror.map(Mirrors::values).orElse(Map.of());
        List<WrittenElement> elements = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            element(argument, values).ifPresent(elements::add);
        }
        boolean complete = elements.size() == arguments.size() && elements.size() == values.size();
        return complete ? new WrittenAnnotation(type, elements, place, line) : unresolved();
    }

    private static Optional<WrittenElement> element(Argument argument, Map<String, AnnotationValue> values) {
        return Optional.ofNullable(values.get(argument.name()))
                .map(value -> new WrittenElement(
                        argument.name(), value, argument.place(), argument.items(), argument.expression()));
    }

    private WrittenAnnotation unresolved() {
        return new WrittenAnnotation(Optional.empty(), List.of(), place, line);
    }
}
