package dev.shapewright.processor.compiler;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * One annotation as it stands in the source.
 *
 * @param type empty where the compiler could not make sense of the annotation: its type does not resolve, or it sets
 *     an element that the type does not have, or one twice. The compiler reports that itself; there are no elements.
 * @param elements only those explicitly written, in source order
 * @param place at the {@code @}
 */
public record WrittenAnnotation(Optional<TypeElement> type, List<WrittenElement> elements, Place place) {
    public WrittenAnnotation {
        elements = List.copyOf(elements);
    }
}
