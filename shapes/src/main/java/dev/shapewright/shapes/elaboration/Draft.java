package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem whose fixes have not been tried yet.
 *
 * @param trace where it was found; empty for the class as a whole
 * @param ofNetwork whether a check of the whole network found it, rather than elaborating the model
 */
public record Draft(Problem problem, Optional<Trace> trace, List<Edit> edits, boolean ofNetwork) {
    public Draft {
        edits = List.copyOf(edits);
    }

    /**
     * A fault at its place in the model: one inside a block is at the block's use.
     *
     * @param inputs what flows in
     */
    public static Draft of(Trace at, Fault fault, List<Detail> inputs) {
        return of(at, fault, inputs, Site.WHOLE);
    }

    /**
     * The same for one part of an element's expression.
     *
     * @param token the part that is wrong
     */
    static Draft of(Trace at, Fault fault, List<Detail> inputs, int token) {
        List<Detail> details = new ArrayList<>(at.way());
        details.addAll(inputs);
        details.addAll(Provenance.of(at, fault.element()));
        details.addAll(fault.details());
        Problem problem = new Problem(fault.id(), site(at, fault, token), fault.headline(), details, List.of());
        return new Draft(problem, Optional.of(at), fault.edits(), false);
    }

    /** A problem of the class as a whole. */
    static Draft ofModel(Problem problem) {
        return new Draft(problem, Optional.empty(), List.of(), false);
    }

    static Site site(Trace at, Fault fault, int token) {
        if (!at.isInModel()) {
            return Site.entry(at.inModel().entry());
        }
        // An element that is not written has no place of its own: the annotation's place is used.
        boolean written = at.at().call().elements().containsKey(fault.element());
        return written ? new Site(at.entry(), fault.element(), fault.index(), token) : Site.entry(at.entry());
    }

    /** The same with one more line. */
    public Draft with(String label, String text) {
        return new Draft(problem.with(label, text), trace, edits, ofNetwork);
    }

    /** The same, with how often it was found in the uses of a block; repetitions in the model are there to be seen. */
    public Draft met(int times) {
        boolean inBlock = trace.filter(at -> !at.isInModel()).isPresent();
        return inBlock && times > 1 ? with("uses", times + ", of which this is the first") : this;
    }

    /** The same as found by a check. */
    public Draft foundInNetwork() {
        return new Draft(problem, trace, edits, true);
    }
}
