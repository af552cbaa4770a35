package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.TensorNames;
import dev.shapewright.shapes.schema.AxisSizes;
import dev.shapewright.shapes.schema.Range;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A layer whose author specifies what it does. */
public record Custom(
        String name,
        @Range(min = 0, any = true) int height,
        @Range(min = 0, any = true) int width,
        @Range(min = 0, any = true) int depth,
        @Range(min = 0, any = true) int length,
        @Range(min = 0, any = true) int channels,
        @Range(min = 0, any = true) int features,
        @Range(min = 0) long parameters,
        @Range(min = 0) long macs,
        TensorNames inputs)
        implements Layer {
    private static final Set<Form> TAKES = Collections.unmodifiableSet(EnumSet.allOf(Form.class));

    @Override
    public Set<Form> takes() {
        return TAKES;
    }

    @Override
    public Map<String, List<String>> reads() {
        return Map.of("inputs", inputs.values());
    }

    @Override
    public Outcome infer(Inputs read) {
        AxisSizes axes = new AxisSizes(height, width, depth, length, channels, features);
        Faults faults = new Faults();
        boolean kept = axes.given().isEmpty();
        Optional<Shape> shape =
                kept ? Optional.of(read.current()) : axes.shape(() -> "@Custom(\"" + name + "\")", faults);
        if (shape.isEmpty()) {
            return faults.rejected();
        }
        Outcome.Inferred facts = kept ? Outcome.Inferred.of(shape.get()) : Outcome.Inferred.written(shape.get());
        facts = parameters == 0 ? facts : facts.weight("parameters", Size.of(parameters));
        return macs == 0 ? facts : facts.macs("operations", List.of(Size.of(macs)));
    }
}
