package dev.shapewright.shapes.layer;

/** The largest of several tensors, element by element. */
public record Maximum(Names value) implements Commutative {
    @Override
    public Outcome infer(Inputs inputs) {
        return Operands.alike(this, inputs, "compared");
    }
}
