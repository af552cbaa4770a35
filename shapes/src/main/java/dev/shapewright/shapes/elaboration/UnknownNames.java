package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.problem.Nearest;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.summary.Digits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains the names of one stack that are read but not given: which are known, and which of them was meant. */
final class UnknownNames {
    /** At most this many names are listed, the latest ones. */
    private static final int MOST_TOLD = 20;

    /**
     * At most this many pairs of an unknown and a known name are compared; after that, an unknown name is compared only with
     * the latest.
     */
    private static final int MOST_COMPARED = 100_000;

    private static final int LATEST = 200;

    /** At most this many unknown names are explained. */
    private static final int MOST_EXPLAINED = 100;

    private final Names names;
    private Set<Handed> handed = Set.of();
    private int compared;
    private int explained;

    UnknownNames(Names names) {
        this.names = names;
    }

    /** A name that is handed on to a block. */
    private record Handed(Address at, String element, String name) {}

    /** Whether a name that is handed on to a block is read by it for the first time. */
    boolean isNew(Trace at, String element, String name) {
        handed = handed.isEmpty() ? new HashSet<>() : handed;
        return handed.add(new Handed(Address.of(at), element, name));
    }

    /** Whether there are too many of them to explain each one. */
    boolean areTooMany() {
        return explained > MOST_EXPLAINED;
    }

    /**
     * The fault of a name that was not given, with the known names and the nearest ones.
     *
     * @param wanted the names of an element, of which this is one
     * @param stack the walk over the stack whose name it is
     */
    Fault fault(String element, List<String> wanted, int index, Walk stack) {
        String name = wanted.get(index);
        if (name.isEmpty()) {
            return new Fault(ProblemId.UNKNOWN_NAME, element, "the name of a tensor to read is empty");
        }
        explained++;
        List<String> candidates = candidates(wanted, stack.current());
        if (name.equals(Join.INPUT) && stack.input().isEmpty()) {
            return fault(element, wanted, index, ": it is the only input of a model, and this one has several")
                    .mend(edits(
                            element,
                            wanted,
                            index,
                            candidates.stream().filter(this::isInput).toList()));
        }
        Optional<Trace> layer = names.bornBy(name);
        if (layer.isPresent()) {
            String reason = ": the automatic name of " + layer.get().mention() + " cannot be referred to";
            return fault(element, wanted, index, reason).mend(new Edit.Rather(new Edit.GivenName(name)));
        }
        List<Nearest> near = near(name, candidates, stack.input().isPresent());
        List<String> meant = near.isEmpty() && candidates.size() == 1
                ? candidates
                : near.stream().map(Nearest::word).toList();
        String question = near.isEmpty() ? "" : near.get(0).question(name);
        return fault(element, wanted, index, question)
                .mend(new Edit.OtherIndex())
                .mend(meant.isEmpty() ? List.of() : List.of(new Edit.AnyOf(edits(element, wanted, index, meant))))
                .mend(new Edit.Rather(new Edit.GivenName(name)), new Edit.Rather(new Edit.MissingName(name)));
    }

    private Fault fault(String element, List<String> wanted, int index, String why) {
        String name = wanted.get(index);
        return new Fault(
                ProblemId.UNKNOWN_NAME,
                element,
                wanted.size() == 1 ? Site.WHOLE : index,
                "no tensor is called \"" + name + "\"" + why,
                List.of(new Detail("known", known(names.inOrder()))),
                List.of(new Edit.Unquoted(name)));
    }

    /** The known names that may be meant: the latest, if there are too many, without those that are read already. */
    private List<String> candidates(List<String> wanted, Optional<Tensor> current) {
        List<String> order = names.inOrder();
        List<String> candidates = new ArrayList<>(
                compared <= MOST_COMPARED ? order : order.subList(Math.max(order.size() - LATEST, 0), order.size()));
        compared += candidates.size();
        // With several names the current tensor takes part as well.
        boolean joins = wanted.size() > 1 && !wanted.contains(Join.CURRENT) && current.isPresent();
        candidates.removeIf(
                each -> wanted.contains(each) || (joins && names.tensor(each).equals(current)));
        return candidates;
    }

    private static List<Nearest> near(String name, List<String> candidates, boolean input) {
        List<String> all = new ArrayList<>(candidates);
        if (input) {
            all.add(Join.INPUT);
        }
        return Nearest.meant(name, all);
    }

    /** Whether a name is that of an {@code @Input}. */
    private boolean isInput(String name) {
        return names.tensor(name)
                .flatMap(Tensor::unit)
                .filter(unit -> unit.trace().at().call().is(Directive.INPUT))
                .isPresent();
    }

    /** The names in a sentence; if there are many, the latest. */
    private static String known(List<String> names) {
        int left = Math.max(names.size() - MOST_TOLD, 0);
        String told = String.join(", ", names.subList(left, names.size()));
        return names.isEmpty()
                ? "no name is given before"
                : left == 0 ? told : told + " and " + Digits.group(left) + " before them";
    }

    /** Edits that put each of some words in place of a name. */
    private static List<Edit> edits(String element, List<String> wanted, int index, List<String> words) {
        return words.stream()
                .map(word -> Edit.set(element, replaced(wanted, index, word)))
                .toList();
    }

    private static Value replaced(List<String> wanted, int index, String name) {
        if (wanted.size() == 1) {
            return new Value.Text(name);
        }
        List<Value> values = new ArrayList<>();
        wanted.forEach(each -> values.add(new Value.Text(each)));
        values.set(index, new Value.Text(name));
        return new Value.Many(values);
    }
}
