package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Input;
import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the values that an annotation is written with; a value that does not exist is reported at the very part that
 * causes it.
 */
final class Arguments {
    private final Drafts drafts;

    Arguments(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The annotation with its values; empty if one of them cannot be evaluated.
     *
     * @param schema says which elements may be a size known only at run time
     */
    Optional<Call> call(Trace at, Scope scope, Schema<?> schema) {
        Written written = at.at().call();
        if (written.literal().isPresent()) {
            return written.literal();
        }
        Call.Builder call = Call.builder(written.type());
        Evaluator evaluator = new Evaluator(scope);
        written.elements().forEach((name, expression) -> {
            Evaluated value = evaluator.evaluate(expression);
            if (schema.takesUnknown(name) && isNothing(value)) {
                // A literal 0 means "no such axis"; a computed 0 is a mistake.
                Fault nothing = new Fault(ProblemId.VALUE_OUT_OF_RANGE, name, name + " 0 is less than 1");
                drafts.add(at, nothing);
            } else if (value instanceof Evaluated.Known known) {
                call.put(name, known.value());
            } else if (value instanceof Evaluated.Unknown && schema.takesUnknown(name)) {
                call.put(name, Value.of(Input.ANY));
            } else {
                report(at, name, value);
            }
        });
        Call known = call.build();
        return known.elements().size() == written.elements().size() ? Optional.of(known) : Optional.empty();
    }

    /** Whether a size is calculated, and is 0. */
    private static boolean isNothing(Evaluated value) {
        return value instanceof Evaluated.Known known
                && known.calculated()
                && known.value().equals(Value.of(0));
    }

    /** Reports an element that has no value, or none that is known. */
    void report(Trace at, String element, Evaluated value) {
        if (value instanceof Evaluated.Failed failed) {
            Fault fault = new Fault(failed.flaw().id(), element, failed.flaw().headline());
            drafts.add(at, fault, List.of(), failed.token());
        } else if (value instanceof Evaluated.Unknown unknown) {
            String headline = element + " must be known, and depends on a size that is known only at run time";
            boolean told = !unknown.origin().equals(Evaluated.ANY);
            Fault fault = new Fault(
                    ProblemId.UNKNOWN_SIZE,
                    element,
                    Site.WHOLE,
                    headline,
                    told ? List.of(new Detail("from", unknown.origin())) : List.of(),
                    List.of());
            drafts.add(at, fault, List.of(), unknown.token());
        }
    }
}
