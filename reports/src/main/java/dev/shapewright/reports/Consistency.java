package dev.shapewright.reports;

import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.LayerSummary.Kind;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that the names in a summary from a file mean rows of it, so that whoever follows them arrives: nested rows are
 * inside blocks, a row reads only what is complete before it, and so is the result of a block when the block ends.
 */
final class Consistency {
    private final Set<String> names = new HashSet<>();

    /** The rows up to here, without the blocks that are still open. */
    private final Set<String> complete = new HashSet<>();

    private final Deque<LayerSummary> open = new ArrayDeque<>();

    private Consistency() {}

    /** What is wrong with a summary; empty if nothing is. */
    static Optional<String> wrong(ModelSummary summary) {
        Consistency consistency = new Consistency();
        return consistency.rows(summary.rows()).or(() -> consistency.others(summary));
    }

    private Optional<String> rows(List<LayerSummary> rows) {
        for (LayerSummary row : rows) {
            Optional<String> wrong = close(row.depth()).or(() -> enter(row));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return close(0);
    }

    /** Ends the blocks that a row at a depth is not inside. */
    private Optional<String> close(int depth) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            LayerSummary block = open.pop();
            Optional<String> wrong = incomplete(block.result().stream());
            if (wrong.isPresent()) {
                return wrong;
            }
            complete.add(block.name());
        }
        return Optional.empty();
    }

    private Optional<String> enter(LayerSummary row) {
        if (!names.add(row.name())) {
            return Optional.of("two rows are called \"" + row.name() + "\"");
        } else if (row.depth() > open.size()) {
            return Optional.of("\"" + row.name() + "\" is deeper than the row before has room for");
        }
        Optional<String> wrong = incomplete(row.inputs().stream());
        if (row.kind() == Kind.BLOCK) {
            open.push(row);
        } else {
            complete.add(row.name());
        }
        return wrong;
    }

    /** The names that may mean any row, and further names as well, of what the network returns. */
    private Optional<String> others(ModelSummary summary) {
        Stream<String> owners = summary.rows().stream().flatMap(row -> row.sharesWith().stream());
        Stream<String> named = summary.aliases().values().stream();
        Optional<String> wrong = missing(Stream.concat(owners, named));
        names.addAll(summary.aliases().keySet());
        Stream<String> ends = Stream.concat(summary.outputs().stream(), summary.trainingOutputs().stream());
        return wrong.or(() -> missing(Stream.concat(ends, summary.peakLayer().stream())));
    }

    private Optional<String> incomplete(Stream<String> read) {
        return read.filter(name -> !complete.contains(name))
                .findFirst()
                .map(name -> "no complete row before is called \"" + name + "\"");
    }

    private Optional<String> missing(Stream<String> read) {
        return read.filter(name -> !names.contains(name)).findFirst().map(name -> "no row is called \"" + name + "\"");
    }
}
