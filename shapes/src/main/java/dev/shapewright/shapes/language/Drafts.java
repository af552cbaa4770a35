package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one model: a layer's faults become addresses in the model and say what flowed in. */
final class Drafts {
    private static final int MOST_INPUTS = 4;

    private final Expansion expansion;
    private final List<Draft> drafts = new ArrayList<>();
    private Layout layout = Layout.CHANNELS_LAST;

    Drafts(Expansion expansion) {
        this.expansion = expansion;
    }

    /** How shapes are printed from here on. */
    void print(Layout layout) {
        this.layout = layout;
    }

    void add(Trace at, Fault fault) {
        add(at, fault, List.of());
    }

    /** Adds a fault of a layer together with everything that flows into it, as far as one can read it. */
    void add(Trace at, Fault fault, List<Tensor> from) {
        add(at, fault, from, Site.WHOLE);
    }

    /**
     * Adds a fault.
     *
     * @param token the part of the element's expression that is wrong
     */
    void add(Trace at, Fault fault, List<Tensor> from, int token) {
        List<Detail> details = new ArrayList<>();
        if (!at.isInModel()) {
            details.add(new Detail("in", at.way()));
        }
        from.stream().distinct().limit(MOST_INPUTS).map(this::input).forEach(details::add);
        details.addAll(fault.details());
        Problem problem = new Problem(fault.id(), site(at, fault, token), fault.headline(), details, List.of());
        drafts.add(new Draft(problem, at, fault.edits()));
    }

    /** The place of a fault in the model: what is inside a block stands at the block's use. */
    static Site site(Trace at, Fault fault, int token) {
        if (!at.isInModel()) {
            return Site.entry(at.inModel().entry());
        }
        // An element that is not written has no place of its own: the annotation is.
        boolean written = at.at().call().elements().containsKey(fault.element());
        return written ? new Site(at.entry(), fault.element(), fault.index(), token) : Site.entry(at.entry());
    }

    private Detail input(Tensor from) {
        String shape = expansion.shape(from).orElseThrow().text(layout);
        String name = from.unit()
                .map(unit ->
                        unit.path() + " (" + unit.trace().place(unit.trace().entry()) + ")")
                .orElse("the block's input");
        return new Detail("input", shape + ", from " + name);
    }

    /** Adds a problem of the class as a whole. */
    void addToModel(Problem problem) {
        drafts.add(new Draft(problem, Optional.empty(), List.of()));
    }

    boolean any() {
        return !drafts.isEmpty();
    }

    List<Draft> all() {
        return drafts;
    }
}
