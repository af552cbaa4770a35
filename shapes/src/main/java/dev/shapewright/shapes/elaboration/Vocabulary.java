package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All annotations that a stack consists of: the layers of the catalog and the directives. */
public final class Vocabulary {
    private final LayerCatalog layers = new LayerCatalog();
    private final Map<Class<?>, Schema<?>> directives = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    /** The simple names of all annotations of the language. */
    public List<String> types() {
        List<String> types = new ArrayList<>();
        Arrays.stream(Directive.values()).map(Directive::type).forEach(types::add);
        types.addAll(layers.types());
        return types;
    }

    /** Whether an annotation is a join without names, which closes the open fork. */
    public boolean closesFork(Written call) {
        return call.block().isEmpty() && word(call.type()).closesFork(call.elements());
    }

    /** The meaning of an annotation type's simple name. */
    Word word(String type) {
        Word known = words.get(type);
        if (known == null) {
            known = new Word(type, layers.schema(type));
            words.put(type, known);
        }
        return known;
    }

    /** The layers. */
    public LayerCatalog layers() {
        return layers;
    }

    /** The schema of a directive, read when it is first needed. */
    @SuppressWarnings("unchecked") // a class is mapped to the schema of this very class
    <R extends Record> Schema<R> directive(Class<R> record) {
        return (Schema<R>) directives.computeIfAbsent(record, type -> Schema.of(record));
    }
}
