package dev.shapewright.shapes.language;

import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Cost;
import dev.shapewright.shapes.layer.Inputs;
import dev.shapewright.shapes.layer.Layer;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is alike in an expansion: layers that can be, by their values, and uses of blocks, by their arguments. Networks repeat
 * themselves, and what has the same values and inputs is worked out once.
 */
final class Alike {
    /** So many inputs most layers of the same values have. */
    private static final int FEW = 2;

    private final Map<Call, Kind> kinds = new HashMap<>();

    private final Map<Setting.Key, Setting> settings = new HashMap<>();

    /** All layers with the same values; what they make of inputs, as far as that is known. */
    record Kind(Call call, Layer layer, Map<Inputs, Sound> sound) {}

    /**
     * What they make of some inputs.
     *
     * @param cost what follows from the facts
     * @param wording their texts
     */
    record Sound(Outcome.Inferred facts, Cost cost, Wording wording) {}

    /** The layers with these values, where there has been one. */
    Optional<Kind> kind(Call call) {
        return Optional.ofNullable(kinds.get(call));
    }

    /** The setting of uses of a block, which the first of them makes. */
    Setting setting(Setting.Key key, Function<Setting.Key, Setting> first) {
        return settings.computeIfAbsent(key, first);
    }

    /** Takes up the first layer with these values. */
    Kind add(Call call, Layer layer) {
        Kind kind = new Kind(call, layer, new HashMap<>(FEW));
        kinds.put(call, kind);
        return kind;
    }
}
