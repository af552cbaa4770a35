package dev.shapewright.processor.compiler;

import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * A range of a source that ECJ compiles.
 *
 * @param declaration the tree of the type
 * @param start the position of the first character
 * @param end the position of the last character
 */
record EcjPlace(EcjModel model, Messager messager, TypeElement type, Object declaration, int start, int end)
        implements Place {

    @Override
    public String file() {
        try {
            return Place.simpleName(model.file(declaration));
        } catch (ReflectiveOperationException failure) {
            return type.getSimpleName() + ".java";
        }
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        try {
            report(kind, text, model.asClass(type));
        } catch (ReflectiveOperationException failure) {
            messager.printMessage(kind, text, type);
        }
    }

    /**
     * Reports at the type, whose own position is moved here for the duration of the call. The Messager could find an
     * annotation by its mirror, but repeated annotations without elements share one mirror, so it would take the first
     * of them; and it knows no place inside a value.
     */
    private void report(Diagnostic.Kind kind, String text, TypeElement asClass) throws ReflectiveOperationException {
        int ownStart = model.start(declaration);
        int ownEnd = model.end(declaration);
        try {
            model.move(declaration, start, end);
            messager.printMessage(kind, text, asClass);
        } finally {
            model.move(declaration, ownStart, ownEnd);
        }
    }
}
