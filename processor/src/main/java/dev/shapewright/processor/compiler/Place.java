package dev.shapewright.processor.compiler;

import javax.tools.Diagnostic;

/**
 * A place in the source where a caret can stand: an annotation, a value, one number of an array, or the name of a type.
 *
 * <p>Two places that a compiler returns for the same position are equal.
 */
public interface Place {

    /** The simple name of the file, such as {@code MnistCnn.java}. */
    String file();

    /** Reports with the caret exactly here. */
    void report(Diagnostic.Kind kind, String text);

    /** The simple name of a file, given its path on any operating system. */
    static String simpleName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
