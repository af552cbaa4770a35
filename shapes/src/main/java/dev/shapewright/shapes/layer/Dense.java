package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Biased;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A fully connected layer, on a vector or on each step of a sequence. */
public record Dense(@Width int units, boolean bias) implements Biased {
    private static final Set<Form> TAKES = Collections.unmodifiableSet(EnumSet.of(Form.VECTOR, Form.SEQUENCE));

    @Override
    public Set<Form> takes() {
        return TAKES;
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @Dense", faults);
        if (faults.any()) {
            return faults.rejected(in.withChannels(Size.of(units)));
        }
        List<Size> macs = new ArrayList<>(in.sizes());
        macs.add(Size.of(units));
        Outcome.Inferred facts = Outcome.Inferred.of(in)
                .last(Formula.named("units", Size.of(units)))
                .reaching(in.form() == Form.SEQUENCE ? new Reach.Pointwise() : new Reach.Everything())
                .weight("kernel", in.channels(), Size.of(units))
                .macs("matrix product", macs);
        return bias ? facts.bias("bias", Size.of(units)) : facts;
    }

    @Override
    public List<Edit> insteadOn(Shape shape) {
        if (shape.form() == Form.TOKENS) {
            return Biased.super.insteadOn(shape);
        }
        Call conv = Call.of("Conv").with("kernel", Value.of(1)).with("filters", Value.of(units));
        return List.of(
                new Edit.InFront(Call.of("Flatten")),
                new Edit.InFront(Call.of("GlobalAvgPool")),
                new Edit.Instead(bias ? conv : conv.with("bias", new Value.Truth(false))),
                new Edit.Rather(new Edit.InFront(Call.of("ToSequence"))));
    }
}
