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
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Asks the engine and compares its answer with the framework's. */
final class Judge {
    private static final int LAYER = 1;

    /** What PyTorch says of a fault, and our id for it. */
    private static final Map<String, ProblemId> SAYINGS = sayings();

    private final ModelAnalyzer analyzer = new ModelAnalyzer();

    private static Map<String, ProblemId> sayings() {
        Map<String, ProblemId> sayings = new LinkedHashMap<>();
        sayings.put("Kernel size can't be greater than actual input size", ProblemId.KERNEL_EXCEEDS_INPUT);
        sayings.put("Output size is too small", ProblemId.KERNEL_EXCEEDS_INPUT);
        sayings.put("Invalid computed output size", ProblemId.KERNEL_EXCEEDS_INPUT);
        sayings.put("smaller than kernel size", ProblemId.KERNEL_EXCEEDS_INPUT);
        sayings.put("must be divisible by groups", ProblemId.GROUPS_DO_NOT_DIVIDE);
        sayings.put("should be at most half of kernel size", ProblemId.POOL_PADDING);
        sayings.put("must be an int, list of ints or tuple of ints of size", ProblemId.WRONG_NUMBER_OF_VALUES);
        sayings.put("should contain one int", ProblemId.WRONG_NUMBER_OF_VALUES);
        sayings.put("must be a single int, or a tuple of", ProblemId.WRONG_NUMBER_OF_VALUES);
        sayings.put("must either be a single int, or a tuple of", ProblemId.WRONG_NUMBER_OF_VALUES);
        sayings.put("output padding must be smaller", ProblemId.OUTPUT_PADDING_TOO_LARGE);
        sayings.put("divisible by num_groups", ProblemId.GROUPS_DO_NOT_DIVIDE);
        sayings.put("number of channels must be divisible by groups", ProblemId.GROUPS_DO_NOT_DIVIDE);
        sayings.put("embed_dim must be divisible by num_heads", ProblemId.HEADS_DO_NOT_DIVIDE);
        sayings.put("to be divisible by", ProblemId.FACTOR_DOES_NOT_DIVIDE);
        sayings.put("Padding size should be less than", ProblemId.PADDING_EXCEEDS_AXIS);
        sayings.put("exceeds dimension size", ProblemId.CROPPING_EXCEEDS_AXIS);
        sayings.put("create tensor with negative dimension", ProblemId.CROPPING_EXCEEDS_AXIS);
        sayings.put("don't multiply up to", ProblemId.RESHAPE_CHANGES_SIZE);
        sayings.put("query should be unbatched 2D or batched 3D", ProblemId.WRONG_AXES);
        sayings.put("input must have 3 dimensions", ProblemId.WRONG_AXES);
        sayings.put("Only 3D, 4D and 5D input Tensors supported", ProblemId.WRONG_AXES);
        sayings.put("must have the same number of spatial dimensions", ProblemId.WRONG_AXES);
        // Said of a hidden_size of 0; cases with a projection are not asked.
        sayings.put("proj_size has to be smaller than hidden_size", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("to match the convolution dimensions", ProblemId.WRONG_NUMBER_OF_VALUES);
        sayings.put("negative", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("greater than or equal to 0", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("expects a positive", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("should be greater than zero", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("must be greater than zero", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("should not be zero", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("non-positive", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("must be a positive integer", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("to be a positive integer", ProblemId.VALUE_OUT_OF_RANGE);
        sayings.put("to be a 'number' > 0", ProblemId.VALUE_OUT_OF_RANGE);
        return Collections.unmodifiableMap(sayings);
    }

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
        Set<ProblemId> ids = EnumSet.allOf(ProblemId.class);
        for (Map.Entry<String, ProblemId> saying : SAYINGS.entrySet()) {
            if (refused.message().contains(saying.getKey())) {
                // Ranges come first with us: what else is wrong may go unsaid beside a value out of range.
                ids = EnumSet.of(saying.getValue(), ProblemId.VALUE_OUT_OF_RANGE);
                // "Output size is too small" is said of transposed convolutions as well.
                boolean tooSmall = saying.getValue() == ProblemId.KERNEL_EXCEEDS_INPUT;
                ids.add(tooSmall ? ProblemId.PADDING_EXCEEDS_OUTPUT : saying.getValue());
                break;
            }
        }
        return refusing(errors(stack), ids)
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
        return agree ? new Verdict(Outcome.AGREEING, "") : disagreement("they say: " + accepted, stack);
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
