package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.TransposedWindow;
import dev.shapewright.shapes.tensor.Window;
import java.util.List;

/** Which part of its input one position of a layer's output reads. */
public sealed interface Reach {
    /** The same position: activations, norms of a channel; an image's as a step of a sequence, too. */
    record Pointwise() implements Reach {}

    /** A window on each spatial axis; padding and cropping are windows of one tap. */
    record Sliding(List<Window> windows) implements Reach {
        public Sliding {
            windows = List.copyOf(windows);
        }
    }

    /** The input positions whose windows cover it, on each spatial axis: transposed convolutions. */
    record Spreading(List<TransposedWindow> windows) implements Reach {
        public Spreading {
            windows = List.copyOf(windows);
        }
    }

    /** The share of the input that falls to it, on each spatial axis, where the output has this many positions. */
    record Adaptive(List<Integer> sizes) implements Reach {
        public Adaptive {
            sizes = List.copyOf(sizes);
        }
    }

    /** The position it was made from, on each spatial axis, where each becomes this many. */
    record Upsampled(List<Integer> scales) implements Reach {
        public Upsampled {
            scales = List.copyOf(scales);
        }
    }

    /** One position, counted from the end where it is negative. */
    record Position(int index) implements Reach {}

    /** The window it lies in, on each spatial axis: windows of these sizes, side by side, moved on by these shifts. */
    record Partitioned(List<Integer> sizes, List<Integer> shifts) implements Reach {
        public Partitioned {
            sizes = List.copyOf(sizes);
            shifts = List.copyOf(shifts);
        }
    }

    /** The whole input. */
    record Everything() implements Reach {}
}
