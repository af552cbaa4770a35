package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.TransposedWindow;
import dev.shapewright.shapes.tensor.Window;
import java.util.List;

/** The part of its input that one position of a layer's output reads. */
public sealed interface Reach {
    /** The same position, as for activations and norms of a channel; also an image's position as a step of a sequence. */
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

    /** Its share of the input, on each spatial axis, if the output has this many positions. */
    record Adaptive(List<Integer> sizes) implements Reach {
        public Adaptive {
            sizes = List.copyOf(sizes);
        }
    }

    /** The position it was made from, on each spatial axis, if each position becomes this many. */
    record Upsampled(List<Integer> scales) implements Reach {
        public Upsampled {
            scales = List.copyOf(scales);
        }
    }

    /** One position, counted from the end if negative. */
    record Position(int index) implements Reach {}

    /** The window it lies in, on each spatial axis: windows of these sizes, side by side, moved by these shifts. */
    record Partitioned(List<Integer> sizes, List<Integer> shifts) implements Reach {
        public Partitioned {
            sizes = List.copyOf(sizes);
            shifts = List.copyOf(shifts);
        }
    }

    /** The whole input. */
    record Everything() implements Reach {}
}
