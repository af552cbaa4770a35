package dev.shapewright.shapes.layer;

/** The first of several tensors minus the others, element by element. */
public record Subtract(Names value) implements Join {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "subtracted");
    }
}
