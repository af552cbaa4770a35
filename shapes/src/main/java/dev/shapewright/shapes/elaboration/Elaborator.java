package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Program;
import java.util.Optional;

/** Elaborates programs, with one vocabulary for all of them. */
public final class Elaborator {
    private final Vocabulary vocabulary = new Vocabulary();

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Elaborates a model. */
    public Elaboration elaborate(Program program) {
        Expansion expansion = new Expansion(vocabulary, program);
        Walk walk = new Walk(expansion);
        walk.run(Optional.empty());
        walk.current()
                .filter(tensor -> !tensor.isLost())
                .ifPresent(tensor -> expansion.outputs().end(tensor.node()));
        expansion.checkTotals();
        return expansion.elaboration();
    }

    /**
     * What a model expands to up to an annotation, whatever follows.
     *
     * @param stop the annotation to stop at
     * @param place the place whose result is reported: where the expansion stops, or in front of that
     */
    public Beginning beginning(Program program, Address stop, Address place) {
        Expansion expansion = new Expansion(vocabulary, program);
        new Walk(expansion).run(Optional.of(stop));
        expansion.checkTotals();
        return expansion.beginning(place);
    }
}
