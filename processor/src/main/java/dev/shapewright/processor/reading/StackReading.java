package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.shapes.language.Stack;
import java.util.Map;

/** A type that carries a stack, as read. */
public sealed interface StackReading permits BlockReading, ModelReading {
    /** The stack its annotations make up. */
    Stack stack();

    /** Whether the type, or a block it is made of, waits for code that may yet be generated. */
    boolean awaited();

    /** The summary classes of this compilation that they wait for, each with a place that reads it. */
    Map<String, Place> awaits();
}
