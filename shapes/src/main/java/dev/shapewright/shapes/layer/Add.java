package dev.shapewright.shapes.layer;

/** The sum of several tensors, element by element. */
public record Add(Names value) implements Commutative {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "added");
    }
}
