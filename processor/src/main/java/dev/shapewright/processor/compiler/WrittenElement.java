package dev.shapewright.processor.compiler;

import java.util.List;
import javax.lang.model.element.AnnotationValue;

/**
 * One {@code name = value} as written; the name of a bare value is {@code value}.
 *
 * @param value the compiler's value; the String {@code "<error>"}, or a list containing it, if the expression is
 *     invalid, so check the type before a cast
 * @param place at the first character of the value
 * @param items the place of each number of an array initializer <code>{a, b}</code>; empty for any other value. A
 *     compiler without trees cannot distinguish {@code 3} from <code>{3}</code> and gives the places of every array.
 * @param expression the expression as written; the place of an operation is its operator
 */
public record WrittenElement(
        String name, AnnotationValue value, Place place, List<Place> items, WrittenExpression expression) {
    public WrittenElement {
        items = List.copyOf(items);
    }
}
