package dev.shapewright.processor.compiler;

import javax.tools.Diagnostic;

/** A place that can report at itself, each compiler in its own way: what every {@link Place} of this package is. */
interface Caret extends Place {

    void report(Diagnostic.Kind kind, String text);

    /** The simple name of a file from any system's path. */
    static String simpleName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
