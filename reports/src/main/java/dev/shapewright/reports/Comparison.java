package dev.shapewright.reports;

import dev.shapewright.reports.Pairing.Pair;
import dev.shapewright.summary.Digits;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The changes from one summary of a model to another, one per line: {@code conv_2 parameters 296 -> 592 (+296)}. Source
 * lines and explanations are ignored. An inserted layer is one line, although all automatic names after it change.
 */
public final class Comparison {
    private static final String NONE = "none";

    private final Map<String, String> names = new HashMap<>();

    /** For each row of both summaries, the one above it in its stack; most rows read that one, which need not be printed. */
    private final IdentityHashMap<LayerSummary, List<String>> above = new IdentityHashMap<>();

    /** For each row, the inputs of its enclosing block, which are called {@code input} there. */
    private final IdentityHashMap<LayerSummary, List<String>> around = new IdentityHashMap<>();

    private final List<String> lines = new ArrayList<>();

    private Comparison() {}

    /** The changes; empty if there are none. */
    public static List<String> of(ModelSummary before, ModelSummary after) {
        return new Comparison().compare(before, after);
    }

    private List<String> compare(ModelSummary before, ModelSummary after) {
        above(before.rows());
        above(after.rows());
        List<Pair> pairs = Pairing.of(before.rows(), after.rows());
        for (Pair pair : pairs) {
            pair.before()
                    .ifPresent(row -> names.put(
                            row.name(), pair.after().map(LayerSummary::name).orElse(row.name() + " (gone)")));
        }
        texts("model layout", word(before.layout()), word(after.layout()));
        rows(pairs);
        texts("model outputs", outputs(before.outputs(), after.outputs()), joined(after.outputs()));
        texts(
                "model training outputs",
                outputs(before.trainingOutputs(), after.trainingOutputs()),
                joined(after.trainingOutputs()));
        counts("model", "parameters", before, after, ModelSummary::parameters);
        counts("model", "frozen parameters", before, after, Comparison::frozen);
        counts("model", "buffers", before, after, ModelSummary::buffers);
        counts("model", "MACs", before, after, ModelSummary::macs);
        if (lines.isEmpty()) {
            // Covers changes that no row shows, such as an element that affects neither shapes nor counts.
            texts(
                    "model fingerprint",
                    before.fingerprint().orElse("none"),
                    after.fingerprint().orElse("none"));
        }
        return lines;
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

    private void rows(List<Pair> pairs) {
        int inside = Integer.MAX_VALUE;
        for (Pair pair : pairs) {
            LayerSummary row = pair.after().or(pair::before).orElseThrow();
            boolean whole = pair.before().isEmpty() || pair.after().isEmpty();
            if (whole && row.depth() > inside) {
                continue;
            }
            // The contents of an added or removed block are not listed.
            inside = whole && row.kind() == LayerSummary.Kind.BLOCK ? row.depth() : Integer.MAX_VALUE;
            if (whole) {
                String sign = pair.after().isPresent() ? "+ " : "- ";
                lines.add(sign + row.name() + " " + row.layer() + ", output " + row.shape() + ", parameters "
                        + Digits.group(row.parameters()) + ", MACs " + Digits.group(row.macs()));
            } else {
                changed(pair.before().orElseThrow(), pair.after().orElseThrow());
            }
        }
    }

    private void changed(LayerSummary before, LayerSummary after) {
        String name = after.name();
        // If the enclosing block was renamed as well, that is reported at the block.
        boolean renamed = !before.ownName().equals(after.ownName())
                && !Pairing.stem(before).equals(Pairing.stem(after));
        if (renamed) {
            lines.add(before.name() + " is called " + name);
        }
        texts(name, before.layer(), after.layer());
        if (!(before.inputs().equals(above.get(before)) && after.inputs().equals(above.get(after)))) {
            texts(name + " input", joined(inputs(before, this::renamed)), joined(inputs(after, same -> same)));
        }
        // Compares shapes, not texts: the texts depend on the model's layout.
        if (!before.output().equals(after.output())) {
            texts(name + " output", before.shape(), after.shape());
        }
        texts(
                name + " shares with",
                before.sharesWith().map(this::renamed).orElse(NONE),
                after.sharesWith().orElse(NONE));
        if (after.kind() != LayerSummary.Kind.BLOCK) {
            counts(name, "parameters", before, after, LayerSummary::parameters);
            counts(name, "frozen parameters", before, after, Comparison::frozen);
            counts(name, "buffers", before, after, LayerSummary::buffers);
            counts(name, "MACs", before, after, LayerSummary::macs);
        }
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

    private void texts(String what, String once, String now) {
        if (!once.equals(now)) {
            lines.add(what + " " + once + " -> " + now);
        }
    }

    private <T> void counts(String name, String what, T before, T after, Function<T, OptionalLong> count) {
        OptionalLong once = count.apply(before);
        OptionalLong now = count.apply(after);
        if (!once.equals(now)) {
            boolean known = once.isPresent() && now.isPresent();
            String difference = known ? " (" + Digits.signed(now.getAsLong() - once.getAsLong()) + ")" : "";
            lines.add(name + " " + what + " " + Digits.group(once) + " -> " + Digits.group(now) + difference);
        }
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
