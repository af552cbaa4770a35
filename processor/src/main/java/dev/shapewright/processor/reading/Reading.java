package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.shapes.language.Stack;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A model or a block as it was read.
 *
 * @param type the class that carries the stack
 * @param stack what its annotations say
 * @param written the annotations, one for each entry of the stack
 * @param places the places of the expressions' tokens
 * @param awaited whether the stack ends at a name that does not resolve: another processor, or a summary of this very
 *     build, may yet generate what it means
 */
public record Reading(
        TypeElement type, Stack stack, List<WrittenAnnotation> written, List<Place> places, boolean awaited) {
    public Reading {
        written = List.copyOf(written);
        places = List.copyOf(places);
    }
}
