package dev.shapewright.shapes.fuzz;

import dev.shapewright.shapes.directive.Input;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.fuzz.NaiveLayer.Ref;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Binding;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Shape;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A straightforward expansion of a valid program, for comparison with the engine's sums: no errors, no layer names, no
 * traces. The rules of the layers are the engine's own; blocks, expressions, wiring and sharing are reimplemented.
 */
public final class NaiveExpansion {
    private static final LayerCatalog CATALOG = new LayerCatalog();

    private final Program program;
    private final List<NaiveLayer> layers = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();

    /** Expands a program. */
    public NaiveExpansion(Program program) {
        this.program = program;
        Ref end = new NaiveStack(this, program.model()).run();
        output(end, heads.contains(end.node()) && !outputs.isEmpty());
    }

    /** Makes a tensor an output. */
    void output(Ref ref, boolean training) {
        (training ? heads : outputs).add(ref.node());
    }

    /** The number of parameters; empty if a size is unknown. */
    public Optional<BigInteger> parameters() {
        return sum(layer -> layer.counted);
    }

    Optional<BigInteger> buffers() {
        return sum(layer -> layer.countedBuffers);
    }

    Optional<BigInteger> macs() {
        List<Integer> ends =
                new ArrayList<>(IntStream.range(0, layers.size()).boxed().toList());
        layers.forEach(layer -> ends.removeAll(layer.inputs));
        ends.removeAll(heads);
        ends.addAll(outputs);
        Set<NaiveLayer> trained = needed(heads);
        trained.removeAll(needed(ends));
        return sum(layer -> trained.contains(layer) ? List.of() : layer.macs);
    }

    /** The given layers and all those they depend on. */
    private Set<NaiveLayer> needed(List<Integer> nodes) {
        Set<NaiveLayer> needed = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            NaiveLayer layer = layers.get(open.pop());
            if (needed.add(layer)) {
                open.addAll(layer.inputs);
            }
        }
        return needed;
    }

    int size() {
        return layers.size();
    }

    private Optional<BigInteger> sum(Function<NaiveLayer, List<Product>> counted) {
        return NaiveLayer.sum(
                layers.stream().flatMap(layer -> counted.apply(layer).stream()).toList());
    }

    Block block(Written call) {
        return Optional.ofNullable(program.blocks().get(call.block().orElseThrow()))
                .orElseThrow();
    }

    Shape shape(Ref ref) {
        return layers.get(ref.node()).shape;
    }

    /** The layers of a layer or block that have weights. */
    List<NaiveLayer> weighted(Ref ref) {
        return ref.nodes().stream()
                .map(layers::get)
                .filter(layer -> !layer.own.isEmpty())
                .toList();
    }

    boolean closesFork(Written call) {
        boolean join = CATALOG.schema(call.type()).orElseThrow().isJoin();
        Expression names = call.elements().get("value");
        return join
                && (names == null
                        || (names instanceof Expression.Many many
                                && many.items().isEmpty()));
    }

    Ref input(Written call, Map<String, Object> values) {
        Input input = (Input) bound(Schema.of(Input.class), call, values);
        return add(Outcome.Inferred.of(input.shape(0, List::of, new Faults()).orElseThrow()), List.of());
    }

    Ref layer(Written call, Map<String, Object> values, List<Integer> inputs) {
        Layer layer = (Layer) bound(CATALOG.schema(call.type()).orElseThrow(), call, values);
        List<Shape> shapes = inputs.stream().map(node -> layers.get(node).shape).toList();
        return add((Outcome.Inferred) layer.apply(new Inputs(shapes)), inputs);
    }

    /** Adds a layer that reads the current tensor and those it names. */
    Ref layer(Written call, Map<String, Object> values, NaiveStack stack) {
        Layer layer = (Layer) bound(CATALOG.schema(call.type()).orElseThrow(), call, values);
        List<Integer> inputs = new ArrayList<>();
        if (!(layer instanceof Join join)
                || !stack.placesCurrent(call, join.value().values())) {
            inputs.add(stack.ref(call, "", 0, "current").node());
        }
        layer.reads().forEach((element, names) -> {
            for (int i = 0; i < names.size(); i++) {
                inputs.add(stack.ref(call, element, i, names.get(i)).node());
            }
        });
        return layer(call, values, inputs);
    }

    private Ref add(Outcome.Inferred facts, List<Integer> inputs) {
        layers.add(new NaiveLayer(facts.output(), inputs, facts.weights(), facts.buffers(), facts.macs()));
        return new Ref(layers.size() - 1, layers.size() - 1, layers.size());
    }

    private static Record bound(Schema<?> schema, Written call, Map<String, Object> values) {
        Map<String, Value> elements = new LinkedHashMap<>();
        values.forEach((name, value) -> elements.put(name, value(value)));
        return ((Binding.Bound<?>) schema.bind(Call.of(call.type(), elements))).record();
    }

    private static Value value(Object plain) {
        if (plain instanceof Long whole) {
            return Value.of(whole);
        } else if (plain instanceof Double real) {
            return new Value.Real(real);
        } else if (plain instanceof Boolean truth) {
            return new Value.Truth(truth);
        } else if (plain instanceof List<?> items) {
            return new Value.Many(items.stream().map(NaiveExpansion::value).toList());
        }
        return plain instanceof String text ? new Value.Text(text) : (Value) plain;
    }
}
