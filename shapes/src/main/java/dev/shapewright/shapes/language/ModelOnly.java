package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Fault;
import java.util.Optional;

/** Things that only a model can have: inputs, outputs under names of its own, a budget, a golden file. */
public final class ModelOnly {
    private ModelOnly() {}

    /** The fault of an annotation on a block, if only a model can have that annotation. */
    public static Optional<Fault> fault(Written call) {
        if (call.is(Directive.INPUT)) {
            return Optional.of(
                    fault("a block has no @Input: what flows in is the current tensor where the block is used"));
        } else if (call.is(Directive.BUDGET)) {
            return Optional.of(fault(
                    "a block has no @Budget: it holds a whole model to its costs; @Expect holds a block to its own"));
        } else if (call.is(Directive.GOLDEN)) {
            return Optional.of(fault("a block has no @Golden: it holds a whole model to its summary"));
        }
        boolean named = call.elements().get("value") instanceof Expression.Parameter parameter
                && parameter.type() == Type.STRING;
        return call.is(Directive.OUTPUT) && !named ? Optional.of(output()) : Optional.empty();
    }

    /** An output that no model names. */
    public static Fault output() {
        return fault("only a model has outputs; a block has one where the model names it, by a String parameter");
    }

    private static Fault fault(String headline) {
        return new Fault(ProblemId.MODEL_ONLY, "", headline);
    }
}
