package dev.shapewright.processor.compiler;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A place that only the compiler's Messager knows. */
record StandardPlace(
        Messager messager, Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Place {

    /** The file that the outermost type would have by Java's convention: JSR 269 does not tell the true one. */
    @Override
    public String file() {
        Element outermost = element;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return outermost.getSimpleName() + ".java";
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        if (annotation.isEmpty()) {
            messager.printMessage(kind, text, element);
        } else if (value.isEmpty()) {
            messager.printMessage(kind, text, element, annotation.get());
        } else {
            messager.printMessage(kind, text, element, annotation.get(), value.get());
        }
    }
}
