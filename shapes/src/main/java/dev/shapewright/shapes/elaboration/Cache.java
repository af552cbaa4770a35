package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Cost;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.schema.Wording;
import dev.shapewright.shapes.tensor.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Caches what is equal in an expansion: valid layers by their values, and uses of blocks by their arguments. Networks are
 * repetitive; what has the same values and inputs is computed once.
 */
final class Cache {
    private final Map<Call, Kind> kinds = new HashMap<>();

    private final Map<Setting.Key, Setting> settings = new HashMap<>();

    /** All layers with the same values, and what they make of their inputs, if known. */
    static final class Kind {
        private final Word word;
        private final Call call;
        private final Layer layer;

        /** What is wrong with the values; the layer then has the nearest valid ones instead. */
        private final List<Fault> faults;

        /** What they make of the first inputs; most layers never have others. */
        private Optional<Inference> first = Optional.empty();

        private Map<Inputs, Inference> others = Map.of();

        private Kind(Word word, Call call, Layer layer) {
            this(word, call, layer, List.of());
        }

        /** A layer with invalid values. */
        Kind(Word word, Call call, Layer layer, List<Fault> faults) {
            this.word = word;
            this.call = call;
            this.layer = layer;
            this.faults = faults;
        }

        Word word() {
            return word;
        }

        Layer layer() {
            return layer;
        }

        /** Whether it reads nothing but the current tensor. */
        boolean readsOne() {
            return !word.isJoin() && layer.reads().isEmpty();
        }

        /** What is wrong with the values whatever flows in. */
        List<Fault> inherentFaults() {
            return InherentFaults.of(layer, call);
        }

        List<Fault> faults() {
            return faults;
        }

        boolean isValid() {
            return faults.isEmpty();
        }

        /** What they make of inputs; empty if unknown. */
        Optional<Inference> inference(Inputs in) {
            boolean same = first.isPresent() && first.get().in().equals(in);
            return same ? first : Optional.ofNullable(others.get(in));
        }

        /** Adds the facts of a layer and its inputs. */
        Inference add(Inputs in, Outcome.Inferred facts) {
            Wording wording = Wording.of(
                    word.schema(), (Record) layer, call, in.current().form().spatialAxes());
            Inference inference = new Inference(this, in, facts, Optional.of(facts.output()), Cost.of(facts), wording);
            if (first.isEmpty()) {
                first = Optional.of(inference);
            } else {
                others = others.isEmpty() ? new HashMap<>() : others;
                others.put(in, inference);
            }
            return inference;
        }
    }

    /**
     * What layers of one kind make of some inputs.
     *
     * @param output the shape among the facts
     * @param cost derived from the facts
     * @param wording their texts
     */
    record Inference(
            Kind kind, Inputs in, Outcome.Inferred facts, Optional<Shape> output, Cost cost, Wording wording) {}

    /** The layers with these values, if there has been one. */
    Optional<Kind> kind(Call call) {
        return Optional.ofNullable(kinds.get(call));
    }

    /** The setting of uses of a block, which the first of them makes. */
    Setting setting(Setting.Key key, Function<Setting.Key, Setting> first) {
        return settings.computeIfAbsent(key, first);
    }

    /** Adds the first layer with these values. */
    Kind add(Word word, Call call, Layer layer) {
        Kind kind = new Kind(word, call, layer);
        kinds.put(call, kind);
        return kind;
    }
}
