package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Cost;
import dev.shapewright.shapes.layer.Inputs;
import dev.shapewright.shapes.layer.Layer;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Wording;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The layers of an expansion that can be, by their values: networks repeat themselves, and of layers with the same values and
 * inputs everything is worked out once.
 */
final class Alike {
    private final Map<Call, Kind> kinds = new HashMap<>();

    /** Those of annotations that say the same wherever they are; none of one that does not. */
    private final IdentityHashMap<Written, Optional<Kind>> constant = new IdentityHashMap<>();

    /** All layers with the same values; what they make of inputs, as far as that is known. */
    record Kind(Call call, Layer layer, Map<Inputs, Sound> sound) {}

    /**
     * What they make of some inputs.
     *
     * @param cost what follows from the facts
     * @param wording their texts
     */
    record Sound(Outcome.Inferred facts, Cost cost, Wording wording) {}

    /** The layers of an annotation that has been there, and says the same wherever it is. */
    Optional<Kind> kind(Written written) {
        return constant.getOrDefault(written, Optional.empty());
    }

    /** Notes the layers of an annotation. */
    void note(Written written, Kind kind) {
        if (!constant.containsKey(written)) {
            constant.put(written, written.isConstant() ? Optional.of(kind) : Optional.empty());
        }
    }

    /** The layers with these values, where there has been one. */
    Optional<Kind> kind(Call call) {
        return Optional.ofNullable(kinds.get(call));
    }

    /** Takes up the first layer with these values. */
    Kind add(Call call, Layer layer) {
        Kind kind = new Kind(call, layer, new HashMap<>());
        kinds.put(call, kind);
        return kind;
    }
}
