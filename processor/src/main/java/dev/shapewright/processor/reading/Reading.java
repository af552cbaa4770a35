package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.shapes.language.Stack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * A model or block as read.
 *
 * @param type the type that carries the stack
 * @param stack the stack its annotations make up
 * @param written the annotations, one per entry of the stack
 * @param places the places of the expressions' tokens
 * @param unresolved whether the stack ends at a name that does not resolve; another processor may yet generate what it
 *     refers to
 * @param awaits the summary classes of this compilation that it waits for, each with the place that reads it, in the
 *     order in which it reads them
 */
public record Reading(
        TypeElement type,
        Stack stack,
        List<WrittenAnnotation> written,
        List<Place> places,
        boolean unresolved,
        Map<String, Place> awaits) {
    public Reading {
        written = List.copyOf(written);
        places = List.copyOf(places);
        awaits = Collections.unmodifiableMap(new LinkedHashMap<>(awaits));
    }

    boolean awaited() {
        return unresolved || !awaits.isEmpty();
    }
}
