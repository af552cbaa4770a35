package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.network.Totals;
import dev.shapewright.shapes.oracle.Verdict.Outcome;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Runs the engine and compares its answer with the framework's. */
final class Judge {
    private static final int LAYER = 1;

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    Verdict judge(Translation translation) {
        if (translation instanceof Translation.Unsaid unsaid) {
            return new Verdict(Outcome.UNSAID, unsaid.reason());
        } else if (translation instanceof Translation.RefusedOnPurpose purpose) {
            return refusing(errors(purpose.stack()), purpose.ids())
                    ? new Verdict(Outcome.REFUSED_ON_PURPOSE, purpose.reason())
                    : disagreement("we should refuse with " + purpose.ids(), purpose.stack());
        } else if (translation instanceof Translation.AcceptedOnPurpose purpose) {
            return errors(purpose.stack()).isEmpty()
                    ? new Verdict(Outcome.ACCEPTED_ON_PURPOSE, purpose.reason())
                    : disagreement("we should accept", purpose.stack());
        }
        Translation.Said said = (Translation.Said) translation;
        return said.answer() instanceof Answer.Accepted accepted
                ? judgeAccepted(said.stack(), accepted)
                : judgeRefused(said.stack(), (Answer.Refused) said.answer());
    }

    private Verdict judgeRefused(Stack stack, Answer.Refused refused) {
        return refusing(errors(stack), refused.ids())
                ? new Verdict(Outcome.REFUSED_BY_BOTH, "")
                : disagreement("they refuse: " + refused.message(), stack);
    }

    private Verdict judgeAccepted(Stack stack, Answer.Accepted accepted) {
        Analysis analysis = analyzer.analyze(stack);
        if (!errors(stack).isEmpty()) {
            return disagreement("they accept: " + accepted, stack);
        }
        List<Node> nodes = analysis.network().nodes();
        Node node = nodes.get(nodes.size() - 1);
        Totals totals = Totals.of(analysis.network());
        List<Size> output = accepted.output().stream().map(Size::of).toList();
        boolean agree = node.output().orElseThrow().sizes().equals(output)
                && totals.parameters().number().equals(OptionalLong.of(accepted.parameters()))
                && totals.buffers().number().equals(OptionalLong.of(accepted.buffers()))
                && (accepted.macs().isEmpty() || totals.macs().number().equals(accepted.macs()));
        return agree
                ? new Verdict(Outcome.AGREEING, "", accepted.macs().isPresent())
                : disagreement("they say: " + accepted, stack);
    }

    private static boolean refusing(List<Problem> errors, Set<ProblemId> ids) {
        return errors.stream().anyMatch(error -> ids.contains(error.id()));
    }

    private List<Problem> errors(Stack stack) {
        return analyzer.analyze(stack).problems().stream()
                .filter(problem -> problem.id().severity() == Severity.ERROR)
                .toList();
    }

    private Verdict disagreement(String they, Stack stack) {
        Analysis analysis = analyzer.analyze(stack);
        String ours = analysis.network().nodes().size() > LAYER
                ? analysis.network().nodes().get(LAYER).toString()
                : "no layer";
        return new Verdict(Outcome.DISAGREEMENT, they + "\n    we say: " + analysis.problems() + " " + ours);
    }
}
