package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A layer that makes one tensor from several: the branches of a fork, or the current tensor and named ones. */
public interface Join extends Layer {
    /** The word that places the current tensor among the names. */
    String CURRENT = "current";

    /** The word for what flows into the stack. */
    String INPUT = "input";

    /** The named tensors; none if the branches of the open fork are meant. */
    TensorNames value();

    @Override
    default Set<Form> takes() {
        return VALUES;
    }

    @Override
    default Map<String, List<String>> reads() {
        return Map.of("value", value().values());
    }

    /** Whether the branches of the open fork are joined. */
    default boolean closesFork() {
        return value().values().isEmpty();
    }
}
