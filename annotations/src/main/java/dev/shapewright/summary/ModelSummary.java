package dev.shapewright.summary;

import dev.shapewright.layers.Layout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model, row by row, as computed at compile time; {@code toString} returns the table.
 *
 * <p>Get one from the generated class: {@code MnistCnnModelSummary.summary()}. Counts are exact, for one sample. A
 * count that depends on a size known only at run time ({@code Input.ANY}) is empty.
 *
 * @param model the simple name of the model's class, with nested names joined by dots
 * @param layout the order in which images and volumes are printed
 * @param rows the inputs, layers and uses of blocks, in source order; a block's row comes before those inside it
 * @param layerCount number of layers, not counting inputs
 * @param parameters learned values, including frozen ones; empty only in a model that did not compile
 * @param trainableParameters learned values that are trained
 * @param buffers values that are kept but not learned: running statistics
 * @param macs multiply-accumulate operations for one sample, without those of layers that only training needs
 * @param activations number of values in the outputs of all layers but these, for one sample
 * @param peakActivations the largest number of values alive at one step, for one sample: inputs still needed and the
 *     output
 * @param peakLayer the name of the layer or input at that step; empty if unknown
 * @param outputs the names under which tensors flow out of the model; the tensor at the end is the last one
 * @param trainingOutputs the names of the outputs that exist only during training
 * @param aliases further names that the model gives to tensors, each with the name of the row that makes it
 * @param fingerprint 16 hex digits over kinds, values, wiring, shapes and counts: equal for equal networks, regardless
 *     of their names, layout and lines; empty in a model that did not compile
 * @param blocks the digests of the blocks as they were when the model was compiled, 16 hex digits each, by the names of
 *     their companions
 */
public record ModelSummary(
        String model,
        Layout layout,
        List<LayerSummary> rows,
        int layerCount,
        OptionalLong parameters,
        OptionalLong trainableParameters,
        OptionalLong buffers,
        OptionalLong macs,
        OptionalLong activations,
        OptionalLong peakActivations,
        Optional<String> peakLayer,
        List<String> outputs,
        List<String> trainingOutputs,
        Map<String, String> aliases,
        Optional<String> fingerprint,
        Map<String, String> blocks) {
    private static final int MOST_NAMES = 5;

    public ModelSummary {
        rows = List.copyOf(rows);
        outputs = List.copyOf(outputs);
        trainingOutputs = List.copyOf(trainingOutputs);
        aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
        blocks = Collections.unmodifiableMap(new TreeMap<>(blocks));
    }

    /**
     * The summary that {@link #encode} wrote; the generated class calls this.
     *
     * @throws IllegalArgumentException if the chunks were written by a newer version or are not a summary
     */
    public static ModelSummary decode(String... chunks) {
        return SummaryCodec.decode(chunks);
    }

    /** This summary as text, in chunks that each fit into a string constant of a class file. */
    public List<String> encode() {
        return SummaryCodec.encode(this);
    }

    /**
     * The layer or input with a name, which may be an alias.
     *
     * @throws IllegalArgumentException if the model has none with that name
     */
    public LayerSummary layer(String name) {
        String row = aliases.getOrDefault(name, name);
        return rows.stream()
                .filter(each -> each.name().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(model + " has no layer " + name + nearest(name)));
    }

    /** The names with the longest prefix in common with an unknown name; an empty text if none has one. */
    private String nearest(String name) {
        int longest =
                rows.stream().mapToInt(row -> common(row.name(), name)).max().orElse(0);
        return longest == 0
                ? ""
                : rows.stream()
                        .map(LayerSummary::name)
                        .filter(known -> common(known, name) == longest)
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(", ", "; the nearest names are ", ""));
    }

    private static int common(String a, String b) {
        int length = 0;
        while (a.regionMatches(true, 0, b, 0, length + 1)) {
            length++;
        }
        return length;
    }

    /**
     * Every number of a layer or input with its formula, and notes on where PyTorch or Keras would print a different
     * number: a line each, plain ASCII except for names in the source, the same in every locale.
     *
     * @throws IllegalArgumentException if the model has none with that name
     */
    public String explain(String name) {
        return explain(byName(), rows.indexOf(layer(name)));
    }

    /** The {@link #explain(String) explanations} of all rows, separated by blank lines. */
    public String explain() {
        Map<String, LayerSummary> byName = byName();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> explain(byName, index))
                .collect(Collectors.joining("\n"));
    }

    private String explain(Map<String, LayerSummary> byName, int index) {
        LayerSummary row = rows.get(index);
        List<LayerSummary> inside = rows.subList(index + 1, new Repetitions(rows).end(index)).stream()
                .filter(layer -> layer.depth() == row.depth() + 1)
                .toList();
        return new Explainer(byName, row, inside).toString();
    }

    /**
     * Bytes of all weights: {@code (parameters + buffers) * bytesPerValue}; empty if unknown.
     *
     * @param bytesPerValue 4 for float32, 2 for float16
     * @throws IllegalArgumentException if that is less than 1
     * @throws ArithmeticException if no {@code long} holds the result
     */
    public OptionalLong weightBytes(int bytesPerValue) {
        if (bytesPerValue < 1) {
            throw new IllegalArgumentException(bytesPerValue + " bytes per value");
        }
        return parameters.isEmpty() || buffers.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.multiplyExact(Math.addExact(parameters.getAsLong(), buffers.getAsLong()), bytesPerValue));
    }

    /**
     * Memory to run the model: the {@link #weightBytes} once, and {@code peakActivations * bytesPerValue} for each
     * sample. Empty if a size is known only at run time.
     *
     * <p>This holds for layers that run one after another, each output kept until its last reader has run. Training
     * keeps all outputs until the gradients have been computed: per sample it takes {@code activations * bytesPerValue}
     * and the model's inputs; and besides the weights, a gradient for each trainable parameter and the optimizer's
     * state for it (Adam: two values).
     *
     * @param bytesPerValue 4 for float32, 2 for float16
     * @throws IllegalArgumentException if that is less than 1
     * @throws ArithmeticException if no {@code long} holds the result
     */
    public Optional<Memory> memory(int bytesPerValue) {
        OptionalLong weights = weightBytes(bytesPerValue);
        return weights.isEmpty() || peakActivations.isEmpty()
                ? Optional.empty()
                : peakLayer.map(layer -> new Memory(
                        weights.getAsLong(), Math.multiplyExact(peakActivations.getAsLong(), bytesPerValue), layer));
    }

    /**
     * The companions of blocks that have changed since this summary was made: a safety net, in a test, for changes that
     * no build tool has seen, such as a swapped jar. Empty if all is well; companions that are missing or inaccessible
     * are not included.
     *
     * @param loader that finds the blocks, usually the class loader of the model
     */
    public List<String> staleBlocks(ClassLoader loader) {
        return blocks.entrySet().stream()
                .filter(block -> Digests.of(block.getKey(), loader)
                        .filter(now -> !now.equals(block.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rows by their names, without aliases, in source order. */
    public Map<String, LayerSummary> byName() {
        Map<String, LayerSummary> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.name(), row));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * The table: a row for each input, layer and block, then the totals. Blocks are opened as deep as 60 rows allow;
     * equal repetitions share one row, {@code x3}. Plain ASCII except for names in the source, the same in every
     * locale.
     */
    public String table() {
        return SummaryTable.of(this).toString();
    }

    /**
     * The table with blocks opened to a depth: 1 shows what is written on the model's class, with one row for each
     * block there that has the totals of everything inside; 2 also shows what is in these blocks;
     * {@code Integer.MAX_VALUE} shows everything.
     *
     * @throws IllegalArgumentException for a depth below 1
     */
    public String table(int depth) {
        return SummaryTable.of(this, depth).toString();
    }

    /** The {@link #table()}. */
    @Override
    public String toString() {
        return table();
    }
}
