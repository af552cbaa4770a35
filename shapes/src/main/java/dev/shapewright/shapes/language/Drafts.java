package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one stack: a layer's faults become addresses in the stack and say what flowed in. */
final class Drafts {
    private static final int MOST_INPUTS = 4;

    private final Stack stack;
    private final List<Draft> drafts = new ArrayList<>();
    private Layout layout = Layout.CHANNELS_LAST;

    Drafts(Stack stack) {
        this.stack = stack;
    }

    /** How shapes are printed from here on. */
    void print(Layout layout) {
        this.layout = layout;
    }

    void add(int entry, Fault fault) {
        addWith(entry, fault, List.of());
    }

    /** Adds a fault of a layer together with what flows into it. */
    void add(int entry, Fault fault, Node from) {
        addWith(entry, fault, List.of(input(from)));
    }

    /** Adds a fault of a layer together with everything that flows into it, as far as one can read it. */
    void add(int entry, Fault fault, List<Node> from) {
        addWith(
                entry,
                fault,
                from.stream().distinct().limit(MOST_INPUTS).map(this::input).toList());
    }

    private Detail input(Node from) {
        String shape = from.output().orElseThrow().text(layout);
        return new Detail("input", shape + ", from " + from.name() + " (line " + from.line() + ")");
    }

    private void addWith(int entry, Fault fault, List<Detail> first) {
        List<Detail> details = new ArrayList<>(first);
        details.addAll(fault.details());
        // An element that is not written has no place of its own: the annotation is.
        boolean written = stack.entries().get(entry).call().elements().containsKey(fault.element());
        Site site = written ? new Site(entry, fault.element(), fault.index()) : Site.entry(entry);
        drafts.add(new Draft(new Problem(fault.id(), site, fault.headline(), details, List.of()), fault.edits()));
    }

    /** Adds a problem of the class as a whole. */
    void addToModel(Problem problem) {
        drafts.add(new Draft(problem, List.of()));
    }

    boolean any() {
        return !drafts.isEmpty();
    }

    List<Draft> all() {
        return drafts;
    }
}
