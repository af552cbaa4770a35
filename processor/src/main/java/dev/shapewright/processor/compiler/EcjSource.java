package dev.shapewright.processor.compiler;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** The source of one type that ECJ compiles; creates the places in it. */
final class EcjSource {
    private final EcjModel model;
    private final Messager messager;
    private final TypeElement type;
    private final Object declaration;
    private Optional<SourceText> text = Optional.empty();

    /**
     * Creates the source of a type.
     *
     * @param declaration the tree of the type
     */
    EcjSource(EcjModel model, Messager messager, TypeElement type, Object declaration) {
        this.model = model;
        this.messager = messager;
        this.type = type;
        this.declaration = declaration;
    }

    Object declaration() {
        return declaration;
    }

    Place place(Object node) throws ReflectiveOperationException {
        return place(model.start(node), model.end(node));
    }

    Place place(int start, int end) {
        return new EcjPlace(model, messager, type, declaration, start, end);
    }

    /** The text, read when first needed, because on the command line the compiler reads the file again. */
    SourceText text() throws ReflectiveOperationException {
        SourceText read = text.isPresent() ? text.get() : model.text(declaration);
        text = Optional.of(read);
        return read;
    }
}
