package dev.shapewright.shapes.network;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Note;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Explanation;
import dev.shapewright.summary.Explanation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Explains the numbers of a node by the formulas that its layer states with its facts. */
final class Explanations {
    private Explanations() {}

    /** The formulas of the axes, weights, buffers and matrix products, in this order, then the notes. */
    static List<Explanation> of(Outcome.Inferred facts) {
        List<Explanation> all = new ArrayList<>();
        axes(all, facts);
        products(all, Kind.PARAMETERS, facts.weights());
        products(all, Kind.BUFFERS, facts.buffers());
        products(all, Kind.MACS, facts.macs());
        for (Note note : facts.notes()) {
            all.add(new Explanation(Kind.NOTE, note.about(), note.text().toString(), OptionalLong.empty()));
        }
        return all;
    }

    private static void axes(List<Explanation> all, Outcome.Inferred facts) {
        for (int i = 0; i < facts.formulas().size(); i++) {
            Axis axis = facts.output().form().axes().get(i);
            String formula = facts.formulas().get(i).toString();
            if (!formula.isEmpty()) {
                OptionalLong size = facts.output().sizes().get(i) instanceof Size.Known known
                        ? OptionalLong.of(known.value())
                        : OptionalLong.empty();
                all.add(new Explanation(Kind.AXIS, Form.word(axis), formula, size));
            }
        }
    }

    private static void products(List<Explanation> all, Kind kind, List<Product> products) {
        for (Product product : products) {
            all.add(new Explanation(
                    kind, product.name(), product.formula(), product.count().number()));
        }
    }
}
