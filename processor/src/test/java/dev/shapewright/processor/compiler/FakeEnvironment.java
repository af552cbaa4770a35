package dev.shapewright.processor.compiler;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/** The environment of an unknown compiler, or a wrapper around one: only its Messager works. */
class FakeEnvironment implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
        return Map.of();
    }

    @Override
    public Messager getMessager() {
        return new Messager() {
            @Override
            public void printMessage(Diagnostic.Kind kind, CharSequence text) {}

            @Override
            public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element) {}

            @Override
            public void printMessage(
                    Diagnostic.Kind kind, CharSequence text, Element element, AnnotationMirror mirror) {}

            @Override
            public void printMessage(
                    Diagnostic.Kind kind,
                    CharSequence text,
                    Element element,
                    AnnotationMirror mirror,
                    AnnotationValue value) {}
        };
    }

    @Override
    public Filer getFiler() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Elements getElementUtils() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Types getTypeUtils() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return SourceVersion.RELEASE_17;
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }
}
