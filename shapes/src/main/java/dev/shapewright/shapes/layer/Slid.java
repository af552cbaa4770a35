package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A window on each spatial axis, slid over an input: how many positions it has there. */
record Slid(List<Window> windows, List<Formula> positions) {
    /** The number of positions on each axis. */
    List<Size> sizes() {
        List<Size> sizes = new ArrayList<>(positions.size());
        for (Formula position : positions) {
            sizes.add(position.value());
        }
        return sizes;
    }

    /** The positions, and behind them a kernel's values: what a convolution computes. */
    List<Size> positionsTimes(List<Size> kernel) {
        List<Size> all = new ArrayList<>(positions.size() + kernel.size());
        for (int axis = 0; axis < positions.size(); axis++) {
            all.add(positions.get(axis).value());
        }
        all.addAll(kernel);
        return all;
    }

    /** The taps, and behind them further factors: a kernel's values. */
    List<Size> kernelTimes(Size... factors) {
        List<Size> all = new ArrayList<>(windows.size() + factors.length);
        for (int axis = 0; axis < windows.size(); axis++) {
            all.add(Size.of(windows.get(axis).kernel()));
        }
        Collections.addAll(all, factors);
        return all;
    }
}
