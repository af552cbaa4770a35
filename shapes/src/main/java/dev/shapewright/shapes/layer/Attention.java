package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of multi-head attention from a sequence to a memory, which for self-attention is the sequence itself.
 *
 * @param headSize 0: the features divided by the heads
 * @param keyValueHeads 0: as many as heads
 */
record Attention(int heads, int headSize, int keyValueHeads, boolean bias, boolean keyBias, int relativePositions) {

    Outcome infer(Shape in, Shape memory, String type) {
        Faults faults = new Faults();
        Known.check(in.channels(), in.form(), "the weights of @" + type, faults);
        if (in.channels() instanceof Size.Known) {
            Known.check(memory.channels(), Form.SEQUENCE, "the weights of @" + type, faults);
        }
        if (in.channels() instanceof Size.Known && headSize == 0) {
            checkHeads(heads, keyValueHeads, in, faults);
        }
        // The possible numbers of key heads are known only once the number of heads is valid.
        if (!faults.any() && keyValueHeads > 0 && heads % keyValueHeads != 0) {
            String divided = heads == 1 ? "the one head" : "the " + heads + " heads";
            String headline = "keyValueHeads " + keyValueHeads + " does not divide " + divided;
            faults.add(new Fault(ProblemId.HEADS_DO_NOT_DIVIDE, "keyValueHeads", headline)
                    .because(heads + " % " + keyValueHeads + " = " + heads % keyValueHeads)
                    .mend(Divisors.around("keyValueHeads", keyValueHeads, heads, heads)));
        }
        return faults.any() ? faults.rejected() : facts(in, memory);
    }

    /**
     * Reports heads that do not divide the features or channels, with the nearest numbers that do.
     *
     * @param keyValueHeads number that must divide the heads; 0: none
     */
    static void checkHeads(int heads, int keyValueHeads, Shape in, Faults faults) {
        long features = ((Size.Known) in.channels()).value();
        if (features % heads != 0) {
            long each = keyValueHeads > 0 && features % keyValueHeads == 0 ? keyValueHeads : 1;
            long groups = features / each;
            List<Edit> edits = new ArrayList<>();
            edits.add(Edit.set("heads", each * Divisors.upTo(heads / each, groups, groups)));
            Divisors.above(heads / each, groups, groups).ifPresent(more -> edits.add(Edit.set("heads", each * more)));
            faults.add(new Fault(
                            ProblemId.HEADS_DO_NOT_DIVIDE,
                            "heads",
                            "heads " + heads + " does not divide the " + features + " "
                                    + Form.unit(in.form().axes().get(in.form().rank() - 1), in.channels()))
                    .because(features + " % " + heads + " = " + features % heads)
                    .mend(edits)
                    .mend(Groups.nearestWidth(heads, in)));
        }
    }

    private static Outcome.Inferred compared(Outcome.Inferred facts, Product keyBias) {
        return facts.note(
                "PyTorch, Keras",
                () -> Product.explain(facts.weights(), keyBias) + " parameters: a bias of all projections or of none");
    }

    private Outcome facts(Shape in, Shape memory) {
        Size e = in.channels();
        Size m = memory.channels();
        Size each = headSize > 0 ? Size.of(headSize) : e.map(features -> features / heads);
        Size q = each.times(Size.of(heads));
        Size v = each.times(Size.of(keyValueHeads > 0 ? keyValueHeads : heads));
        Size t = in.sizes().get(0);
        Size s = memory.sizes().get(0);
        Outcome.Inferred facts = Outcome.Inferred.of(in)
                .weight("query kernel", e, q)
                .weight("key kernel", m, v)
                .weight("value kernel", m, v)
                .weight("output kernel", q, e)
                .macs("query", List.of(t, e, q))
                .macs("key", List.of(s, m, v))
                .macs("value", List.of(s, m, v))
                .macs("scores", List.of(t, s, q))
                .macs("weighted sum", List.of(t, s, q))
                .macs("output", List.of(t, q, e));
        if (bias) {
            facts = facts.bias("query bias", q);
            facts = keyBias ? facts.bias("key bias", v) : facts;
            facts = facts.bias("value bias", v).bias("output bias", e);
            facts = keyBias ? facts : compared(facts, new Product("key bias", List.of(v)));
        }
        return relativePositions == 0
                ? facts
                : facts.weight("position bias", Size.of(relativePositions), Size.of(heads));
    }
}
