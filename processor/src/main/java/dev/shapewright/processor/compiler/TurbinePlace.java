package dev.shapewright.processor.compiler;

import javax.tools.Diagnostic;

/**
 * A place in a source that Turbine compiles.
 *
 * @param caret the place as given to Turbine's Messager: the annotation or the whole value, never a part of it
 * @param position the offset in the source
 */
record TurbinePlace(StandardPlace caret, String file, int position) implements Place {

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        caret.report(kind, text);
    }
}
