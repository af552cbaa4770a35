package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Multi-head attention of a sequence to another one, its memory. */
public record CrossAttention(
        String memory,
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
    public Map<String, List<String>> reads() {
        return Map.of("memory", List.of(memory));
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Faults faults = new Faults();
        inputs.requireSequence("memory", "memory", faults);
        return faults.any()
                ? faults.rejected()
                : new Attention(heads, headSize, keyValueHeads, bias, keyBias, relativePositions)
                        .infer(inputs.current(), inputs.shapes().get(1), "CrossAttention");
    }
}
