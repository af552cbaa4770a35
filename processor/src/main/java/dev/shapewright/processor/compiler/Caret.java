package dev.shapewright.processor.compiler;

import javax.tools.Diagnostic;

/** A place that can report at itself in its compiler's way; every {@link Place} of this package is one. */
interface Caret extends Place {

    void report(Diagnostic.Kind kind, String text);

    /** The simple name of a file, given its path on any operating system. */
    static String simpleName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
