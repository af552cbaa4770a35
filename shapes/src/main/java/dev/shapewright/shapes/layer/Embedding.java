package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Width;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A learned vector for each token id. */
public record Embedding(int vocabulary, @Width int size) implements Layer {
    @Override
    public Set<Form> takes() {
        return Set.of(Form.TOKENS);
    }

    @Override
    public Outcome infer(Inputs inputs) {
        Size length = inputs.current().sizes().get(0);
        Size rows = Size.of(vocabulary);
        Size features = Size.of(size);
        Product oneHot = new Product("lookup", List.of(length, rows, features));
        return Outcome.Inferred.of(Form.SEQUENCE, List.of(Formula.kept(length)), Formula.named("size", features))
                .reaching(new Reach.Pointwise())
                .weight("table", rows, features)
                .note("one-hot", () -> Product.explain(List.of(oneHot)) + " MACs if the lookup were a matrix product");
    }

    /** For ids, the input is declared by its length; for one-hot vectors, a dense layer is the same table. */
    @Override
    public List<Edit> insteadOn(Shape shape) {
        List<Edit> edits = new ArrayList<>();
        if (shape.sizes().get(0) instanceof Size.Known length && shape.form().rank() <= 2) {
            Call ids = Call.of("Input").with("length", Value.of(length.value()));
            Call dense = Call.of("Dense").with("units", Value.of(size)).with("bias", new Value.Truth(false));
            edits.add(new Edit.InsteadOfEarlier("Input", ids));
            edits.add(new Edit.Instead(dense));
        }
        return edits;
    }
}
