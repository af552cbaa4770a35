package dev.shapewright.processor.compiler;

/**
 * A place in the source where a caret can stand: an annotation, a value, one number of an array, the name of a type.
 *
 * <p>Two places that a compiler gives for the same spot are equal.
 */
public interface Place {

    /** The line, from 1; 0 where the compiler does not tell. */
    int line();

    /** The simple name of the file, such as {@code MnistCnn.java}. */
    String file();
}
