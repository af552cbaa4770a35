package dev.shapewright.processor.compiler;

import java.util.List;
import javax.lang.model.element.AnnotationValue;

/**
 * One {@code name = value} as written; of a bare value the name is {@code value}.
 *
 * @param value what the compiler made of it; the String {@code "<error>"}, or a list with it, where the expression is
 *     wrong, so look at the type before a cast
 * @param place at the first character of the value
 * @param items the place of each number of an array initializer <code>{a, b}</code>; empty where the value is none. A
 *     compiler without trees cannot tell {@code 3} from <code>{3}</code> and gives the places of every array.
 * @param expression what is written; its own place is the operator's where it is an operation
 */
public record WrittenElement(
        String name, AnnotationValue value, Place place, List<Place> items, WrittenExpression expression) {
    public WrittenElement {
        items = List.copyOf(items);
    }
}
