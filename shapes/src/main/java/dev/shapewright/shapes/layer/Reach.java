package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Window;
import java.util.List;

/** Which part of its input one position of a layer's output reads. */
public sealed interface Reach {
    /** The same position: activations, norms of a channel. */
    record Pointwise() implements Reach {}

    /** A window on each spatial axis. */
    record Sliding(List<Window> windows) implements Reach {
        public Sliding {
            windows = List.copyOf(windows);
        }
    }

    /** The whole input. */
    record Everything() implements Reach {}
}
