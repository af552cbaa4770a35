package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.shapes.language.Stack;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A model or block as read.
 *
 * @param type the type that carries the stack
 * @param stack the stack its annotations make up
 * @param written the annotations, one per entry of the stack
 * @param places the places of the expressions' tokens
 * @param awaited whether the stack ends at a name that does not resolve; another processor, or a summary of this build,
 *     may yet generate what it refers to
 */
public record Reading(
        TypeElement type, Stack stack, List<WrittenAnnotation> written, List<Place> places, boolean awaited) {
    public Reading {
        written = List.copyOf(written);
        places = List.copyOf(places);
    }
}
