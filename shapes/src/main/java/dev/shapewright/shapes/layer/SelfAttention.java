package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import java.util.Set;

/** Multi-head attention of a sequence to itself. */
public record SelfAttention(
        int heads,
        @Range(min = 0) int headSize,
        @Range(min = 0) int keyValueHeads,
        boolean bias,
        boolean keyBias,
        @Range(min = 0) int relativePositions)
        implements ShapeKeeping {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.SEQUENCE);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        return new Attention(heads, headSize, keyValueHeads, bias, keyBias, relativePositions)
                .infer(inputs.current(), inputs.current(), "SelfAttention");
    }
}
