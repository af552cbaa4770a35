package dev.shapewright.processor.compiler;

/**
 * A place in the source where a caret can stand: an annotation, a value, one number of an array, or the name of a type.
 *
 * <p>Two places that a compiler returns for the same position are equal.
 */
public interface Place {

    /** The line, starting from 1; 0 if the compiler does not provide it. */
    int line();

    /** The simple name of the file, such as {@code MnistCnn.java}. */
    String file();
}
