package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rearranges channels into blocks of positions. */
public record PixelShuffle(int value) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.IMAGE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Shape in = inputs.current();
        if (in.channels() instanceof Size.Known known && known.value() % square(value) != 0) {
            return new Outcome.Rejected(List.of(undivided(in, known.value())));
        }
        Size factor = Size.of(value);
        List<Formula> sizes =
                in.spatial().stream().map(size -> Formula.product(size, factor)).toList();
        return Outcome.Inferred.of(in.form(), sizes, Formula.quotient(in.channels(), factor, factor))
                .reaching(new Reach.Upsampled(List.of(value, value)));
    }

    private Fault undivided(Shape in, long channels) {
        long most = (long) Math.sqrt((double) channels);
        long below = Math.min(value, most);
        while (channels % square(below) != 0) {
            below--;
        }
        long above = value + 1L;
        while (above <= most && channels % square(above) != 0) {
            above++;
        }
        List<Edit> edits = new ArrayList<>();
        // A factor of 1 does nothing.
        if (below > 1) {
            edits.add(Edit.set("value", below));
        }
        if (above <= most) {
            edits.add(Edit.set("value", above));
        }
        // After a change of the factor, as many channels are wanted behind it as before.
        long before = below > 1 || above > most ? below : above;
        Size enough = Size.of(channels / square(before) * square(value));
        edits.add(new Edit.Reshaped(0, in, in.withChannels(enough), true));
        String headline =
                value + " squared does not divide the " + channels + " " + Form.unit(Axis.CHANNELS, in.channels());
        return new Fault(ProblemId.FACTOR_DOES_NOT_DIVIDE, "value", headline)
                .because(channels + " % " + square(value) + " = " + channels % square(value))
                .mend(edits);
    }

    private static long square(long number) {
        return number * number;
    }

    @Override
    public List<Edit> smaller() {
        return List.of(Edit.set("value", 1));
    }
}
