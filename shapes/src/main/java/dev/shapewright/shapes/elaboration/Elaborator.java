package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All annotations that a stack consists of: the layers of the catalog and the directives. */
public final class Elaborator {
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

    /** Elaborates a model. */
    public Elaboration elaborate(Program program) {
        Expansion expansion = new Expansion(this, program);
        Walk walk = new Walk(expansion);
        walk.run(Optional.empty());
        walk.current()
                .filter(tensor -> !tensor.isLost())
                .ifPresent(tensor -> expansion.outputs().end(tensor.node()));
        expansion.checkSums();
        return expansion.elaboration();
    }

    /**
     * What a model expands to up to an annotation, whatever follows.
     *
     * @param place the place whose result is reported: where the expansion stops, or in front of that
     */
    public Beginning beginning(Program program, Address stop, Address place) {
        Expansion expansion = new Expansion(this, program);
        new Walk(expansion).run(Optional.of(stop));
        expansion.checkSums();
        return expansion.beginning(place);
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

    /** The inputs to propose for a model without any: an image and a vector, otherwise the first that fits. */
    List<Edit> likelyInputs() {
        Call input = Call.of("Input");
        Call image =
                input.with("height", Value.of(28)).with("width", Value.of(28)).with("channels", Value.of(1));
        Call vector = input.with("features", Value.of(64));
        Call tokens = input.with("length", Value.of(128));
        Call sequence = tokens.with("features", Value.of(64));
        Call volume = input.with("depth", Value.of(16))
                .with("height", Value.of(64))
                .with("width", Value.of(64))
                .with("channels", Value.of(1));
        return List.of(
                new Edit.InFront(image),
                new Edit.InFront(vector),
                new Edit.Rather(new Edit.InFront(tokens)),
                new Edit.Rather(new Edit.InFront(sequence)),
                new Edit.Rather(new Edit.InFront(volume)));
    }
}
