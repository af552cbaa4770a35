package dev.shapewright.processor.compiler;

import javax.tools.Diagnostic;

/**
 * A place in a source that Turbine compiles.
 *
 * @param caret what Turbine's Messager is told: the annotation or the whole value, and nothing within
 * @param position the offset in the source
 */
record TurbinePlace(StandardPlace caret, String file, int line, int position) implements Caret {

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        caret.report(kind, text);
    }
}
