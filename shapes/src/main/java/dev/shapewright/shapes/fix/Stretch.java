package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Annotations in a row that a tensor has come through.
 *
 * @param at any place of their stack
 * @param from the first of them; an input is one
 * @param to the one behind the last
 */
record Stretch(Trace at, int from, int to) {
    /**
     * What has made the current tensor at a place, the last first: in front of a branch, of the name that was gone back to and
     * of the use of the block that a stretch begins in, the one before.
     */
    static List<Stretch> before(Trace place, Language language) {
        List<Stretch> stretches = new ArrayList<>();
        Trace at = place;
        OptionalInt end = OptionalInt.of(at.entry());
        while (end.isPresent()) {
            Stretch stretch = to(at, end.getAsInt());
            if (!stretch.isEmpty()) {
                stretches.add(stretch);
            }
            end = stretch.endBefore(language);
            if (end.isEmpty() && stretch.from == 0 && at.outer().isPresent()) {
                at = at.outer().get();
                end = OptionalInt.of(at.entry());
            }
        }
        return stretches;
    }

    /** The stretch that ends at a place of a stack. */
    static Stretch to(Trace at, int end) {
        int from = end;
        while (from > 0 && !begins(at, from)) {
            from--;
        }
        return new Stretch(at, from, end);
    }

    /** Whether a tensor begins at an annotation, or one in front says where it comes from. */
    private static boolean begins(Trace at, int entry) {
        return (entry < at.stack().entries().size() && call(at, entry).is("Input"))
                || call(at, entry - 1).is("From")
                || call(at, entry - 1).is("Branch");
    }

    private static Written call(Trace at, int entry) {
        return at.stack().entries().get(entry).call();
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Where the stretch before ends, in the same stack. */
    private OptionalInt endBefore(Language language) {
        if (from == 0 || call(at, from).is("Input")) {
            return OptionalInt.empty();
        } else if (call(at, from - 1).is("Branch")) {
            return OptionalInt.of(branches(at.beside(from), language).get(0));
        }
        return WrittenNames.of(call(at, from - 1), "From")
                .map(name -> WrittenNames.givenBefore(at.beside(from), new Value.Text(name)))
                .orElse(OptionalInt.empty());
    }

    /** The {@code @Branch}es of the fork that is open in front of a place. */
    static List<Integer> branches(Trace place, Language language) {
        List<Integer> branches = new ArrayList<>();
        for (int i = place.entry() - 1; i >= 0 && !language.closesFork(call(place, i)); i--) {
            if (call(place, i).is("Branch")) {
                branches.add(0, i);
            }
        }
        return branches;
    }
}
