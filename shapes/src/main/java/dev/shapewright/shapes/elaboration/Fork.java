package dev.shapewright.shapes.elaboration;

import java.util.ArrayList;
import java.util.List;

/** An open fork: where it began, and the tensors its finished branches end with. */
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

    /** Notes that something invalid is inside it: what its branches make is unknown. */
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

    /** Ends a branch with a tensor; returns the one that the next branch begins with. */
    Tensor next(Tensor end) {
        ends.add(end);
        return origin;
    }

    /** The tensors that all branches end with, given the last one's. */
    List<Tensor> close(Tensor end) {
        List<Tensor> all = new ArrayList<>(ends);
        all.add(end);
        return all;
    }
}
