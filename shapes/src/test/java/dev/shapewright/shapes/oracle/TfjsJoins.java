package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.oracle.TfjsAdapter.Translator;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** TensorFlow.js's layers with several inputs: all but the last have names, and the last is the current tensor. */
final class TfjsJoins {
    static final Map<String, Translator> KINDS = Map.of(
            "add", question -> alike(question, "Add", List.of()),
            "average", question -> alike(question, "Average", List.of()),
            "maximum", question -> alike(question, "Maximum", List.of()),
            // The minimum is the negated maximum of the negated inputs.
            "minimum", question -> alike(question, "Maximum", List.of(Words.custom("negate"))),
            "multiply", TfjsJoins::multiply,
            "concatenate", TfjsJoins::concatenate,
            "dot", TfjsJoins::dot);

    private static final int SEQUENCE = 2;

    private TfjsJoins() {}

    /** Joins equal shapes; broadcasting different ones is the residual bug that we exist to find. */
    private static Translation alike(TfjsCase question, String type, List<Call> around) {
        Stack stack = joined(question, Call.of(type), around);
        boolean alike = question.inputs().stream().distinct().count() == 1;
        return question.ran() && !alike
                ? new Translation.RefusedOnPurpose(
                        stack, Set.of(ProblemId.SHAPES_DIFFER), "broadcasting: in residuals that is a bug")
                : question.said(stack, UnaryOperator.identity());
    }

    private static Translation multiply(TfjsCase question) {
        Stack stack = joined(question, Call.of("Multiply"), List.of());
        long forms = question.inputs().stream()
                .map(List::size)
                .filter(rank -> rank > 1)
                .distinct()
                .count();
        return question.ran() && forms > 1
                ? new Translation.RefusedOnPurpose(
                        stack, Set.of(ProblemId.SHAPES_DIFFER), "products of a sequence, an image or a volume")
                : question.said(stack, UnaryOperator.identity());
    }

    private static Translation concatenate(TfjsCase question) {
        int axis = question.axis(question.hyper().has("axis") ? (int) question.number("axis") : -1);
        String name = Words.axes(question.rank()).get(axis).toUpperCase(Locale.ROOT);
        Call concat = Call.of("Concat").with("axis", new Value.Constant("Axis", name));
        return question.said(joined(question, concat, List.of()), UnaryOperator.identity());
    }

    /** A join of all inputs, with layers on each of them and after the join. */
    private static Stack joined(TfjsCase question, Call join, List<Call> around) {
        List<Call> calls = new ArrayList<>();
        List<Value> names = new ArrayList<>();
        int last = question.inputs().size() - 1;
        for (int i = 0; i <= last; i++) {
            calls.add(Words.sized("Input", question.inputs().get(i)));
            calls.addAll(around);
            Value name = new Value.Text(i < last ? "x" + i : "current");
            names.add(name);
            if (i < last) {
                calls.add(Call.of("Name").with("value", name));
            }
        }
        calls.add(join.with("value", new Value.Many(names)));
        calls.addAll(around);
        return Source.stack(calls);
    }

    /** A matrix product of sequences; a vector is a sequence of a single step. Normalization changes no shape. */
    private static Translation dot(TfjsCase question) {
        List<Integer> first = question.inputs().get(0);
        List<Integer> second = question.inputs().get(1);
        int axes = (int) question.number("axes");
        boolean transpose = second.size() != SEQUENCE || axes != 1;
        List<Call> calls = new ArrayList<>();
        calls.add(Words.sized("Input", second));
        calls.addAll(oneStep(second));
        calls.add(Call.of("Name").with("value", new Value.Text("second")));
        calls.add(Words.sized("Input", first));
        calls.addAll(oneStep(first));
        if (first.size() == SEQUENCE && axes == 1) {
            calls.add(Call.of("Permute").with("value", Words.axisConstants(List.of("features", "length"))));
        }
        Call product = Call.of("MatMul").with("value", new Value.Text("second"));
        calls.add(product.with("transpose", new Value.Truth(transpose)));
        if (first.size() == 1 || second.size() == 1) {
            calls.add(Call.of("Flatten"));
        }
        return question.said(Source.stack(calls), UnaryOperator.identity());
    }

    private static List<Call> oneStep(List<Integer> sizes) {
        return sizes.size() == 1 ? List.of(Words.sized("Reshape", List.of(1, sizes.get(0)))) : List.of();
    }
}
