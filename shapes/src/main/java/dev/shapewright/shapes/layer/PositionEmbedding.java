package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Adds a vector to each position. */
public record PositionEmbedding(@Range(min = 0) int positions, boolean learned) implements ShapeKeeping {
    private static final Set<Form> TAKES = Collections.unmodifiableSet(EnumSet.of(Form.SEQUENCE, Form.IMAGE));

    @Override
    public Set<Form> takes() {
        return TAKES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Size present = in.spatial().stream().reduce(Size.of(1), Size::times);
        Size rows = positions == 0 ? present : Size.of(positions);
        Faults faults = new Faults();
        if (learned) {
            Known.check(in.channels(), in.form(), "the weights of @PositionEmbedding", faults);
            Known.checkSize(rows, "the number of positions decides the weights of @PositionEmbedding", faults);
        }
        if (positions > 0 && present instanceof Size.Known known && known.value() > positions) {
            String headline = (positions == 1 ? "1 position is" : positions + " positions are")
                    + " too few for the input's " + known.value();
            faults.add(new Fault(ProblemId.TOO_FEW_POSITIONS, "positions", headline)
                    .mend(Edit.set("positions", known.value())));
        }
        if (faults.any()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = Outcome.Inferred.of(in).reaching(new Reach.Pointwise());
        return learned ? facts.weight("table", rows, in.channels()) : facts;
    }
}
