package dev.shapewright.reports;

import dev.shapewright.summary.Digits;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The changes from one summary of a model to another, one per line: {@code conv_2 parameters 296 -> 592 (+296)}. Source
 * lines, explanations, activations, receptive fields, the name of the model and further names of a tensor are ignored. An
 * inserted layer is one line, although all automatic names after it change, and what all repetitions have in common is
 * told once.
 */
public final class Comparison {
    private static final String NONE = "none";
    private static final String MODEL = "model";

    /** For each row of the first summary, its name in the second, or that it is gone. */
    private final Map<String, String> names = new HashMap<>();

    /** The rows of the second summary that are also in the first. */
    private final Set<String> kept = new HashSet<>();

    /** For each row of both summaries, the one above it in its stack; most rows read that one, which need not be printed. */
    private final IdentityHashMap<LayerSummary, List<String>> above = new IdentityHashMap<>();

    /** For each row, the inputs of its enclosing block, which are called {@code input} there. */
    private final IdentityHashMap<LayerSummary, List<String>> around = new IdentityHashMap<>();

    private Comparison() {}

    /** The changes; empty if there are none. */
    public static List<String> of(ModelSummary before, ModelSummary after) {
        return of(before, after, Integer.MAX_VALUE);
    }

    /**
     * The same for people: of more than {@code most} changes, the first ones and those of the totals, with a line between
     * them that says how many are left out.
     */
    public static List<String> of(ModelSummary before, ModelSummary after, int most) {
        return new Comparison().compare(before, after, most);
    }

    private List<String> compare(ModelSummary before, ModelSummary after, int most) {
        above(before.rows());
        above(after.rows());
        List<Pair> pairs = Pairing.of(before.rows(), after.rows());
        pairs.stream().flatMap(Pair::all).forEach(this::note);
        List<Change> changes = new ArrayList<>();
        text(MODEL, " layout", word(before.layout()), word(after.layout())).ifPresent(changes::add);
        changes.addAll(Changes.all(pairs, this::changes));
        List<Change> totals = totals(before, after);
        if (changes.isEmpty() && totals.isEmpty()) {
            // Covers changes that no row shows, such as an element that affects neither shapes nor counts.
            text(MODEL, " fingerprint", print(before), print(after)).ifPresent(changes::add);
        }
        int left = Math.min(Math.max(changes.size() + totals.size() - most, 0), changes.size());
        Stream<String> first = changes.stream().limit(changes.size() - left).map(Change::toString);
        Stream<String> more = left > 0 ? Stream.of("and " + left + " more") : Stream.empty();
        return Stream.of(first, more, totals.stream().map(Change::toString))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Notes what has become of a row. */
    private void note(Pair pair) {
        Optional<String> now = pair.after().map(LayerSummary::name);
        pair.before().ifPresent(row -> {
            names.put(row.name(), now.orElse(row.name() + " (gone)"));
            now.ifPresent(kept::add);
        });
    }

    private List<Change> totals(ModelSummary before, ModelSummary after) {
        String outputs = outputs(before.outputs(), after.outputs());
        String training = outputs(before.trainingOutputs(), after.trainingOutputs());
        return Stream.of(
                        text(MODEL, " outputs", outputs, joined(after.outputs())),
                        text(MODEL, " training outputs", training, joined(after.trainingOutputs())),
                        count(MODEL, " parameters", before, after, ModelSummary::parameters),
                        count(MODEL, " frozen parameters", before, after, Comparison::frozen),
                        count(MODEL, " buffers", before, after, ModelSummary::buffers),
                        count(MODEL, " MACs", before, after, ModelSummary::macs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String print(ModelSummary summary) {
        return summary.fingerprint().orElse(NONE);
    }

    private void above(List<LayerSummary> rows) {
        Map<Integer, List<String>> last = new HashMap<>();
        Map<Integer, List<String>> into = new HashMap<>();
        for (LayerSummary row : rows) {
            above.put(row, last.getOrDefault(row.depth(), List.of()));
            around.put(row, into.getOrDefault(row.depth(), List.of()));
            last.put(row.depth(), List.of(row.name()));
            // The first row inside a block reads what the block reads.
            last.put(row.depth() + 1, row.inputs());
            into.put(row.depth() + 1, row.inputs());
        }
    }

    private List<Change> changes(Pair pair) {
        if (pair.isBoth()) {
            return changes(pair.before().orElseThrow(), pair.after().orElseThrow());
        }
        LayerSummary row = pair.row();
        String text = " " + row.layer() + ", output " + row.shape() + ", parameters " + Digits.group(row.parameters())
                + ", MACs " + Digits.group(row.macs());
        return List.of(Change.row(pair.after().isPresent() ? "+ " : "- ", row.name(), text));
    }

    private List<Change> changes(LayerSummary before, LayerSummary after) {
        List<Change> changes = new ArrayList<>();
        String name = after.name();
        // If the enclosing block was renamed as well, that is reported at the block.
        boolean renamed = !before.ownName().equals(after.ownName())
                && !Pairing.stem(before).equals(Pairing.stem(after));
        if (renamed) {
            changes.add(Change.text(before.name(), " is called " + name));
        }
        text(name, "", before.layer(), after.layer()).ifPresent(changes::add);
        if (!(before.inputs().equals(above.get(before)) && after.inputs().equals(above.get(after)))) {
            String read = joined(inputs(before, this::renamed));
            text(name, " input", read, joined(inputs(after, same -> same))).ifPresent(changes::add);
        }
        // Compares shapes, not texts: the texts depend on the model's layout.
        if (!before.output().equals(after.output())) {
            text(name, " output", before.shape(), after.shape()).ifPresent(changes::add);
        }
        result(before, after).ifPresent(changes::add);
        String shared = before.sharesWith().map(this::renamed).orElse(NONE);
        text(name, " shares with", shared, after.sharesWith().orElse(NONE)).ifPresent(changes::add);
        if (after.kind() != LayerSummary.Kind.BLOCK) {
            count(name, " parameters", before, after, LayerSummary::parameters).ifPresent(changes::add);
            count(name, " frozen parameters", before, after, Comparison::frozen).ifPresent(changes::add);
            count(name, " buffers", before, after, LayerSummary::buffers).ifPresent(changes::add);
            count(name, " MACs", before, after, LayerSummary::macs).ifPresent(changes::add);
        }
        return changes;
    }

    /**
     * What flows out of a block, if that is another one of its rows; a row that is new, or gone, is reported anyway. Reports
     * may lack it.
     */
    private Optional<Change> result(LayerSummary before, LayerSummary after) {
        if (before.result().isEmpty() || after.result().isEmpty()) {
            return Optional.empty();
        }
        String once = renamed(before.result().get());
        String now = after.result().get();
        return kept.contains(once) && kept.contains(now) ? text(after.name(), " result", once, now) : Optional.empty();
    }

    /**
     * The inputs of a row; in a block, the block's own input is called {@code input}.
     *
     * @param called maps a name to the one to print
     */
    private List<String> inputs(LayerSummary row, UnaryOperator<String> called) {
        List<String> block = around.getOrDefault(row, List.of());
        List<String> inputs = new ArrayList<>();
        for (String name : row.inputs()) {
            String other = called.apply(name);
            boolean ofModel = row.depth() > 0 && other.equals("input");
            inputs.add(block.contains(name) ? "input" : ofModel ? "the model's input" : other);
        }
        return inputs;
    }

    /** The earlier outputs: those whose names still exist unchanged, the others under the current names of their rows. */
    private String outputs(List<String> before, List<String> after) {
        return joined(before.stream()
                .map(name -> after.contains(name) ? name : renamed(name))
                .toList());
    }

    /** The name in the second summary of a row of the first. */
    private String renamed(String name) {
        return names.getOrDefault(name, name);
    }

    private static Optional<Change> text(String name, String what, String once, String now) {
        return once.equals(now) ? Optional.empty() : Optional.of(Change.text(name, what + " " + once + " -> " + now));
    }

    private static <T> Optional<Change> count(
            String name, String what, T before, T after, Function<T, OptionalLong> count) {
        OptionalLong once = count.apply(before);
        OptionalLong now = count.apply(after);
        if (once.equals(now)) {
            return Optional.empty();
        }
        boolean known = once.isPresent() && now.isPresent();
        String difference = known ? " (" + Digits.signed(now.getAsLong() - once.getAsLong()) + ")" : "";
        return Optional.of(
                Change.count(name, what + " " + Digits.group(once) + " -> " + Digits.group(now) + difference));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? NONE : String.join(", ", names);
    }

    private static OptionalLong frozen(LayerSummary row) {
        return difference(row.parameters(), row.trainableParameters());
    }

    private static OptionalLong frozen(ModelSummary model) {
        return difference(model.parameters(), model.trainableParameters());
    }

    private static OptionalLong difference(OptionalLong all, OptionalLong trainable) {
        return all.isPresent() && trainable.isPresent()
                ? OptionalLong.of(all.getAsLong() - trainable.getAsLong())
                : OptionalLong.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
