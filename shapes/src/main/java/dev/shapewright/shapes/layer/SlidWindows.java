package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A window on each spatial axis, slid over an input, with the number of its positions there. */
record SlidWindows(List<Window> windows, List<Formula> positions) {
    /** The number of positions on each axis. */
    List<Size> sizes() {
        List<Size> sizes = new ArrayList<>(positions.size());
        for (Formula position : positions) {
            sizes.add(position.value());
        }
        return sizes;
    }

    /** The positions followed by the sizes of a kernel: the operations of a convolution. */
    List<Size> positionsTimes(List<Size> kernel) {
        List<Size> all = new ArrayList<>(positions.size() + kernel.size());
        for (int axis = 0; axis < positions.size(); axis++) {
            all.add(positions.get(axis).value());
        }
        all.addAll(kernel);
        return all;
    }

    /** The taps followed by further factors: the sizes of a kernel. */
    List<Size> kernelTimes(Size... factors) {
        List<Size> all = new ArrayList<>(windows.size() + factors.length);
        for (int axis = 0; axis < windows.size(); axis++) {
            all.add(Size.of(windows.get(axis).kernel()));
        }
        Collections.addAll(all, factors);
        return all;
    }
}
