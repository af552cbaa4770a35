package dev.shapewright.shapes.layer;

/** The mean of several tensors, element by element. */
public record Average(Names value) implements Commutative {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "averaged");
    }
}
