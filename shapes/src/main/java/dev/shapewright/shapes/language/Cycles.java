package dev.shapewright.shapes.language;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Fault;
import java.util.List;

/** Blocks that use themselves. */
public final class Cycles {
    private Cycles() {}

    /** The fault of a cycle, worded from its first block around to the same one again. */
    public static Fault fault(List<String> cycle) {
        int first = cycle.indexOf(cycle.get(cycle.size() - 1));
        List<String> round = cycle.subList(first, cycle.size());
        String way =
                String.join(" uses ", round.stream().map(name -> "@" + name).toList());
        return new Fault(ProblemId.BLOCK_CYCLE, "", "a block cannot use itself: " + way);
    }
}
