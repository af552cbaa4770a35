package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Evaluator;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The meaning of names at a place, for use after the walk there is over. */
public final class Scopes {
    private Scopes() {}

    /**
     * The meaning of names in the stack that a place is in.
     *
     * @param input what flows into the block whose stack it is; if unknown, so are all of its sizes
     */
    public static Scope of(Trace at, Optional<Shape> input) {
        if (at.outer().isEmpty()) {
            return new ModelScope();
        }
        Trace use = at.outer().get();
        Evaluator evaluator = new Evaluator(inRepetition(use, Optional.empty()));
        Map<String, Evaluated> arguments = new LinkedHashMap<>();
        use.at().call().elements().forEach((name, expression) -> arguments.put(name, evaluator.evaluate(expression)));
        return new BlockScope(at.block().orElseThrow(), input.orElseGet(Scopes::unknown), use, arguments);
    }

    /** The meaning of names in the elements of the annotation at a place, including the number of its repetition. */
    public static Scope inRepetition(Trace at, Optional<Shape> input) {
        return new RepeatedScope(of(at, input), at.round());
    }

    /** A shape with all axes there are, of unknown sizes. */
    private static Shape unknown() {
        Form form = Form.VOLUME;
        return new Shape(form, Collections.nCopies(form.rank(), new Size.Unknown("")));
    }
}
