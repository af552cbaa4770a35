package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that flow into a layer, the current tensor's first. */
public record Inputs(List<Shape> shapes) {
    public Inputs {
        shapes = List.copyOf(shapes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inputs that && areEqual(shapes, that.shapes);
    }

    /** Compares like the lists themselves, but without an iterator, since this runs for each layer. */
    private static boolean areEqual(List<Shape> some, List<Shape> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * shapes.get(0).hashCode() + shapes.size();
    }

    /** The current tensor's shape: the only one that most layers read. */
    public Shape current() {
        return shapes.get(0);
    }

    /**
     * Reports a second tensor that is not a sequence.
     *
     * @param noun what has to be a sequence, as worded in a message
     */
    public void requireSequence(String element, String noun, Faults faults) {
        Form form = shapes.get(1).form();
        if (form != Form.SEQUENCE) {
            Fault fault = new Fault(ProblemId.WRONG_AXES, element, noun + " takes a sequence, not " + form.noun());
            faults.add(fault.mend(
                    new Edit.OtherName(1),
                    new Edit.NameBehindNext(1),
                    new Edit.Otherwise(new Edit.OnOperand(1, Call.of("ToSequence")))));
        }
    }
}
