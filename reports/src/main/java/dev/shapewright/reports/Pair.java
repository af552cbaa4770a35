package dev.shapewright.reports;

import dev.shapewright.summary.LayerSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two corresponding rows of two summaries, or a row of one of them.
 *
 * @param inside the rows inside it if it is a block
 */
record Pair(Optional<LayerSummary> before, Optional<LayerSummary> after, List<Pair> inside) {

    boolean isBoth() {
        return before.isPresent() && after.isPresent();
    }

    /** The row that changes are told of: the later one, unless it is gone. */
    LayerSummary row() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether each row of the pair is a later repetition of the row before it. */
    boolean isRepetition() {
        return Stream.concat(before.stream(), after.stream()).allMatch(row -> row.repetition() > 0);
    }

    /** Whether another pair has a row of the same summary, or two. */
    boolean isLike(Pair other) {
        return before.isPresent() == other.before.isPresent() && after.isPresent() == other.after.isPresent();
    }

    /** This pair and all those inside. */
    Stream<Pair> all() {
        return Stream.concat(Stream.of(this), inside.stream().flatMap(Pair::all));
    }
}
