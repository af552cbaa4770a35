package dev.shapewright.processor.reading;

import dev.shapewright.shapes.language.Stack;

/** A type that carries a stack, as it was read. */
public sealed interface StackReading permits BlockReading, ModelReading {
    /** What its annotations say. */
    Stack stack();

    /** Whether it, or a block it is made of, waits for what may yet be generated. */
    boolean awaited();
}
