package dev.shapewright.reports.svg;

import java.util.List;

/**
 * A tensor that is read further down and flows through a lane beside the column.
 *
 * @param from the box that makes it
 * @param to the boxes that read it, from top to bottom
 * @param shape its shape
 * @param lane the number of its lane, starting from 0
 */
record Skip(Box from, List<Box> to, String shape, int lane) {
    /** The distance from the middle of a box at which tensors leave and reach it. */
    static final int OFFSET = 8;

    Skip {
        to = List.copyOf(to);
    }

    int top() {
        return from.middle() + OFFSET;
    }

    int bottom() {
        return to.get(to.size() - 1).middle() - OFFSET;
    }
}
