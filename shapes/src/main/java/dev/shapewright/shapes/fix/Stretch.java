package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Written> calls = calls(at.stack());
        int from = end;
        while (from > 0
                && !calls.get(from - 1).is("From")
                && !calls.get(from - 1).is("Branch")) {
            from--;
            if (calls.get(from).is("Input")) {
                return new Stretch(at, from, end);
            }
        }
        return new Stretch(at, from, end);
    }

    private static List<Written> calls(Stack stack) {
        return stack.entries().stream().map(entry -> entry.call()).toList();
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Where the stretch before ends, in the same stack. */
    private OptionalInt endBefore(Language language) {
        List<Written> calls = calls(at.stack());
        if (from == 0 || calls.get(from).is("Input")) {
            return OptionalInt.empty();
        }
        Written before = calls.get(from - 1);
        return before.is("Branch")
                ? OptionalInt.of(fork(calls, from - 1, language))
                : NameEdits.text(before, "From")
                        .map(name -> named(at.beside(from), name))
                        .orElse(OptionalInt.empty());
    }

    /** The first {@code @Branch} of a fork. */
    private static int fork(List<Written> calls, int branch, Language language) {
        int first = branch;
        for (int i = branch; i >= 0 && !language.closesFork(calls.get(i)); i--) {
            first = calls.get(i).is("Branch") ? i : first;
        }
        return first;
    }

    /** The annotation that gives a name which is read at a place, in the same stack. */
    static OptionalInt named(Trace place, String name) {
        List<Written> calls = calls(place.stack());
        for (int i = place.entry() - 1; i >= 0; i--) {
            if (NameEdits.text(calls.get(i), "Name").equals(Optional.of(name))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
