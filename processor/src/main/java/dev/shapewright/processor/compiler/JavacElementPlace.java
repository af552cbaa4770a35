package dev.shapewright.processor.compiler;

import com.sun.source.tree.CompilationUnitTree;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** The declaration of a type, or the name of a field or method, in a source that javac compiles. */
record JavacElementPlace(Messager messager, CompilationUnitTree unit, Element element) implements Place {

    @Override
    public String file() {
        return Place.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        messager.printMessage(kind, JavacPlace.outdented(text), element);
    }
}
