package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.elaboration.Vocabulary;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive annotations that a tensor has passed through.
 *
 * @param at the first place of their stack
 * @param from the first of them, which may be an input
 * @param to the one behind the last
 */
record Stretch(Trace at, int from, int to) {
    Stretch {
        at = at.beside(0);
    }

    /**
     * The stretches that made the current tensor at a place, the last first: one that begins at a branch, at a name that was
     * gone back to or at the start of a block is preceded by the one in front of that fork, that name or the use of that
     * block.
     */
    static List<Stretch> before(Trace place, Vocabulary vocabulary) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Trace> end = Optional.of(place);
        while (end.isPresent()) {
            Stretch stretch = to(end.get());
            if (!stretch.isEmpty()) {
                stretches.add(stretch);
            }
            end = stretch.endBefore(vocabulary);
        }
        return stretches;
    }

    /** The stretch that ends at a place. */
    static Stretch to(Trace end) {
        int from = end.entry();
        while (from > 0 && !begins(end, from)) {
            from--;
        }
        return new Stretch(end, from, end.entry());
    }

    /** Whether a tensor begins at an annotation, or the annotation in front says where it comes from. */
    private static boolean begins(Trace at, int entry) {
        return (entry < at.stack().entries().size() && call(at, entry).is(Directive.INPUT))
                || call(at, entry - 1).stands(Directive.Place.BETWEEN);
    }

    private static Written call(Trace at, int entry) {
        return at.stack().entries().get(entry).call();
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Where the stretch before ends. */
    private Optional<Trace> endBefore(Vocabulary vocabulary) {
        return from == 0 ? at.outer() : divided(vocabulary);
    }

    /** The fork or the name that the tensor comes from; empty if the stretch begins a block or is the input's. */
    Optional<Trace> divided(Vocabulary vocabulary) {
        if (from == 0 || (!isEmpty() && call(at, from).is(Directive.INPUT))) {
            return Optional.empty();
        }
        Trace first = at.beside(from);
        Written begin = call(at, from - 1);
        return begin.is(Directive.BRANCH)
                ? Optional.of(at.beside(branches(first, vocabulary).get(0)))
                : Optional.ofNullable(begin.elements().get("value"))
                        .flatMap(name -> WrittenNames.givenBefore(first, name));
    }

    /** The {@code @Branch}es of the fork that is open in front of a place. */
    static List<Integer> branches(Trace place, Vocabulary vocabulary) {
        List<Integer> branches = new ArrayList<>();
        for (int i = place.entry() - 1; i >= 0 && !vocabulary.closesFork(call(place, i)); i--) {
            if (call(place, i).is(Directive.BRANCH)) {
                branches.add(i);
            }
        }
        Collections.reverse(branches);
        return branches;
    }
}
