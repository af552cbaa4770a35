package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
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

    /** The taps of each window. */
    List<Size> kernel() {
        List<Size> taps = new ArrayList<>(windows.size());
        for (Window window : windows) {
            taps.add(Size.of(window.kernel()));
        }
        return taps;
    }

    /** The positions, and behind them further factors. */
    List<Size> positionsTimes(Size... factors) {
        List<Size> all = new ArrayList<>(sizes());
        all.addAll(kernel());
        all.addAll(List.of(factors));
        return all;
    }

    /** The taps, and behind them further factors: a kernel's values. */
    List<Size> kernelTimes(Size... factors) {
        List<Size> all = new ArrayList<>(kernel());
        all.addAll(List.of(factors));
        return all;
    }
}
