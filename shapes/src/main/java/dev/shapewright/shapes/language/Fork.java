package dev.shapewright.shapes.language;

import java.util.ArrayList;
import java.util.List;

/** An open fork: where it began, and what its finished branches end with. */
final class Fork {
    private final int entry;
    private final Tensor origin;
    private final List<Tensor> ends = new ArrayList<>();
    private boolean interrupted;

    /**
     * A fork with its first branch begun.
     *
     * @param entry the first {@code @Branch}
     * @param origin the tensor that every branch begins with
     */
    Fork(int entry, Tensor origin) {
        this.entry = entry;
        this.origin = origin;
    }

    /** Notes that something stands in it that cannot: what comes of its branches is nobody's guess. */
    void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    int entry() {
        return entry;
    }

    int branches() {
        return ends.size() + 1;
    }

    /** Ends a branch with a tensor; the one that the next branch begins with. */
    Tensor next(Tensor end) {
        ends.add(end);
        return origin;
    }

    /** What all branches end with, where the last one ends with a tensor. */
    List<Tensor> close(Tensor end) {
        List<Tensor> all = new ArrayList<>(ends);
        all.add(end);
        return all;
    }
}
