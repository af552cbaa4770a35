package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the annotations of one type from its ECJ tree. */
final class EcjReader {
    private final EcjModel model;
    private final EcjSource source;
    private final EcjExpressions expressions;

    EcjReader(EcjModel model, EcjNodes nodes, EcjSource source) {
        this.model = model;
        this.source = source;
        this.expressions = new EcjExpressions(model, nodes, source);
    }

    List<Syntax> read() throws ReflectiveOperationException {
        List<Syntax> annotations = new ArrayList<>();
        for (Object annotation : model.annotations(source.declaration())) {
            annotations.add(syntax(annotation));
        }
        return annotations;
    }

    private Syntax syntax(Object annotation) throws ReflectiveOperationException {
        List<Syntax.Argument> arguments = new ArrayList<>();
        for (Object pair : model.pairs(annotation)) {
            arguments.add(argument(model.name(pair), model.value(pair)));
        }
        return new Syntax(model.mirror(annotation), arguments, source.place(annotation), line(annotation));
    }

    private int line(Object annotation) throws ReflectiveOperationException {
        return model.line(source.declaration(), model.start(annotation));
    }

    private Syntax.Argument argument(String name, Object value) throws ReflectiveOperationException {
        Optional<List<Object>> items = model.items(value);
        List<Place> places = new ArrayList<>();
        for (Object item : items.orElse(List.of())) {
            places.add(source.place(item));
        }
        List<Syntax> nested = new ArrayList<>();
        for (Object part : items.orElse(List.of(value))) {
            if (model.isAnnotation(part)) {
                nested.add(syntax(part));
            }
        }
        return new Syntax.Argument(name, expressions.read(value), source.place(value), places, nested);
    }
}
