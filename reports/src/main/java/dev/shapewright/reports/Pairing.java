package dev.shapewright.reports;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.Repetitions;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs the corresponding rows of two summaries. The rows of one stack are compared with those of another, in order:
 * first those that look alike with all their contents, whatever their names; between them those that are written alike;
 * and then those with the same name. The contents of two paired blocks are compared likewise.
 */
final class Pairing {
    /**
     * The largest number of rows to compare, those of both stacks together: finding the smallest change takes as long as
     * their number times the changes, which may be as many.
     */
    private static final int MOST_COMPARED = 2_000;

    /** A row with the rows inside it if it is a block; {@code looks} is equal for parts that look alike. */
    private record Part(LayerSummary row, List<Part> inside, int looks) {
        Pair gone() {
            return new Pair(
                    Optional.of(row),
                    Optional.empty(),
                    inside.stream().map(Part::gone).toList());
        }

        Pair added() {
            return new Pair(
                    Optional.empty(),
                    Optional.of(row),
                    inside.stream().map(Part::added).toList());
        }
    }

    /** What makes a row look alike, including its contents. */
    private record Looks(
            LayerSummary.Kind kind, String layer, Optional<TensorShape> output, String counts, List<Integer> inside) {
        static Looks of(LayerSummary row, List<Part> inside) {
            return new Looks(
                    row.kind(),
                    row.layer(),
                    row.output(),
                    row.parameters() + " " + row.macs() + " " + row.buffers(),
                    inside.stream().map(Part::looks).toList());
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    private Pairing() {}

    /** All rows of both summaries, each in one pair, in the order of the second. */
    static List<Pair> of(List<LayerSummary> before, List<LayerSummary> after) {
        Map<Looks, Integer> looks = new HashMap<>();
        return paired(parts(before, looks), parts(after, looks));
    }

    /** The rows of two stacks. */
    private static List<Pair> paired(List<Part> before, List<Part> after) {
        Pairing pairing = new Pairing();
        pairing.alike(before, after);
        return pairing.pairs;
    }

    /** The rows of one stack, each with the deeper rows that follow it. */
    private static List<Part> parts(List<LayerSummary> rows, Map<Looks, Integer> looks) {
        Repetitions all = new Repetitions(rows);
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row = all.end(row)) {
            List<Part> inside = parts(rows.subList(row + 1, all.end(row)), looks);
            Looks own = Looks.of(rows.get(row), inside);
            parts.add(new Part(rows.get(row), inside, looks.computeIfAbsent(own, unseen -> looks.size())));
        }
        return parts;
    }

    private void alike(List<Part> before, List<Part> after) {
        compare(before, after, Part::looks, this::writtenAlike);
    }

    private void writtenAlike(List<Part> before, List<Part> after) {
        compare(before, after, part -> List.of(part.row.kind(), part.row.layer(), stem(part.row)), this::ofOneName);
    }

    /**
     * The own name of a row; if it is automatic ({@code conv_2} of a {@code Conv}), without its number, which changes
     * when a layer is inserted.
     */
    static String stem(LayerSummary row) {
        String name = row.ownName();
        int end = name.lastIndexOf('_');
        String type = row.layer().substring(0, (row.layer() + " ").indexOf(' '));
        boolean automatic = end > 0
                && end + 1 < name.length()
                && name.substring(0, end).replace("_", "").equalsIgnoreCase(type)
                && name.chars().skip(end + 1).allMatch(c -> c >= '0' && c <= '9');
        return automatic ? name.substring(0, end) : name;
    }

    /** Pairs parts with equal keys, in order; the parts between them are left to {@code between}. */
    private void compare(List<Part> before, List<Part> after, Function<Part, Object> key, Between between) {
        List<Object> once = before.stream().map(key).toList();
        List<Object> now = after.stream().map(key).toList();
        int most = Math.min(once.size(), now.size());
        int first = count(most, i -> once.get(i).equals(now.get(i)));
        int last = count(most - first, i -> once.get(once.size() - 1 - i).equals(now.get(now.size() - 1 - i)));
        same(before.subList(0, first), after.subList(0, first));
        middle(
                before.subList(first, before.size() - last),
                after.subList(first, after.size() - last),
                once.subList(first, once.size() - last),
                now.subList(first, now.size() - last),
                between);
        same(before.subList(before.size() - last, before.size()), after.subList(after.size() - last, after.size()));
    }

    /** The number of leading indexes that pass, up to the first that does not. */
    private static int count(int most, IntPredicate passes) {
        return (int) IntStream.range(0, most).takeWhile(passes).count();
    }

    /** Compares what remains after a common beginning and end. */
    private void middle(List<Part> before, List<Part> after, List<Object> once, List<Object> now, Between between) {
        if (before.size() + after.size() > MOST_COMPARED) {
            between.compare(before, after);
            return;
        }
        int from = 0;
        int to = 0;
        for (AbstractDelta<Object> delta : DiffUtils.diff(once, now).getDeltas()) {
            Chunk<Object> gone = delta.getSource();
            Chunk<Object> come = delta.getTarget();
            same(before.subList(from, gone.getPosition()), after.subList(to, come.getPosition()));
            between.compare(part(before, gone), part(after, come));
            from = gone.getPosition() + gone.size();
            to = come.getPosition() + come.size();
        }
        same(before.subList(from, before.size()), after.subList(to, after.size()));
    }

    private void same(List<Part> before, List<Part> after) {
        for (int i = 0; i < before.size(); i++) {
            one(before.get(i), after.get(i));
        }
    }

    private static List<Part> part(List<Part> parts, Chunk<Object> chunk) {
        return parts.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    /** Compares the parts between two pairs that are alike. */
    private interface Between {
        void compare(List<Part> before, List<Part> after);
    }

    /** Pairs parts of the same name; those skipped on the way to the next such part have been removed. */
    private void ofOneName(List<Part> gone, List<Part> come) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < gone.size(); i++) {
            places.put(name(gone.get(i)), i);
        }
        int left = 0;
        List<Part> added = new ArrayList<>();
        for (Part part : come) {
            int same = places.getOrDefault(name(part), -1);
            if (same < left) {
                added.add(part);
            } else {
                replaced(gone.subList(left, same), added);
                added.clear();
                one(gone.get(same), part);
                left = same + 1;
            }
        }
        replaced(gone.subList(left, gone.size()), added);
    }

    /** Parts without a counterpart: first those that are gone, then those in their place. */
    private void replaced(List<Part> gone, List<Part> added) {
        gone.forEach(part -> pairs.add(part.gone()));
        added.forEach(part -> pairs.add(part.added()));
    }

    private static String name(Part part) {
        return part.row.kind() + " " + part.row.ownName();
    }

    private void one(Part before, Part after) {
        pairs.add(new Pair(Optional.of(before.row), Optional.of(after.row), paired(before.inside, after.inside)));
    }
}
