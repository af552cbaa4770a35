package dev.shapewright.processor.compiler;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An annotation as written in the source.
 *
 * @param type empty if the annotation is invalid: its type does not resolve, it sets an element that the type does not
 *     have, or it sets one twice. The compiler reports that itself; there are no elements then.
 * @param elements only those explicitly written, in source order
 * @param place at the {@code @}
 * @param line the line of the place, starting from 1; 0 if the compiler does not provide it
 */
public record WrittenAnnotation(Optional<TypeElement> type, List<WrittenElement> elements, Place place, int line) {
    public WrittenAnnotation {
        elements = List.copyOf(elements);
    }
}
