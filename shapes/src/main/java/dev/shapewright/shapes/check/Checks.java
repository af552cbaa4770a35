package dev.shapewright.shapes.check;

import dev.shapewright.shapes.language.Draft;
import dev.shapewright.shapes.language.Elaboration;
import dev.shapewright.shapes.language.Stack;
import java.util.ArrayList;
import java.util.List;

/** All checks of a whole network, one line each, in the order users meet them. */
public final class Checks {
    private static final List<Check> WARNINGS = List.of(
            new FloorDropsInput(),
            new WindowInPadding(),
            new BiasBeforeBatchNorm(),
            new SoftmaxOfOne(),
            new ActivationTwice(),
            new FrozenNothing(),
            new UnusedBranch());

    private Checks() {}

    /** What the checks find; nothing in a stack that could not be read to its end. */
    public static List<Draft> run(Elaboration elaboration, Stack stack) {
        List<Draft> drafts = new ArrayList<>();
        if (stack.complete()) {
            elaboration.budget().ifPresent(held -> drafts.addAll(new OverBudget(elaboration.network(), held).check()));
            Wiring wiring = new Wiring(elaboration, stack);
            WARNINGS.forEach(check -> drafts.addAll(check.check(wiring)));
        }
        return drafts;
    }
}
