package dev.shapewright.reports;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.TensorShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which rows of two summaries are one. Rows of one stack are compared with rows of one stack, in order: first those that
 * look alike with all inside, whatever they are called; between them those that are written alike, and then those of one
 * name. What is inside of two blocks that are one is compared likewise.
 */
final class Pairing {
    /** Rows of one times rows of the other: where more lies between what is alike, finding the least change takes too long. */
    private static final long MOST_COMPARED = 1_000_000;

    /** A row of one summary or the other, or one of both. */
    record Pair(Optional<LayerSummary> before, Optional<LayerSummary> after) {
        static Pair both(LayerSummary before, LayerSummary after) {
            return new Pair(Optional.of(before), Optional.of(after));
        }
    }

    /** A row, and the rows of the block that it is; what they look like is a number that is equal where they look alike. */
    private record Part(LayerSummary row, List<Part> inside, int looks) {
        Stream<LayerSummary> rows() {
            return Stream.concat(Stream.of(row), inside.stream().flatMap(Part::rows));
        }
    }

    /** What a row looks like, with all inside. */
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

    private final Map<Looks, Integer> looks = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** All rows of both, in the order of the second, each in one pair. */
    static List<Pair> of(List<LayerSummary> before, List<LayerSummary> after) {
        Pairing pairing = new Pairing();
        List<Part> once = pairing.parts(before);
        List<Part> now = pairing.parts(after);
        pairing.alike(once, now);
        return pairing.pairs;
    }

    /** The rows of one stack, each with those that are deeper behind it. */
    private List<Part> parts(List<LayerSummary> rows) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            LayerSummary row = rows.get(next);
            int first = next + 1;
            next = first;
            while (next < rows.size() && rows.get(next).depth() > row.depth()) {
                next++;
            }
            List<Part> inside = parts(rows.subList(first, next));
            parts.add(new Part(row, inside, looks.computeIfAbsent(Looks.of(row, inside), unseen -> looks.size())));
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
     * The own name of a row, of an automatic one ({@code conv_2} of a {@code Conv}) without its number, which moves on where a
     * layer comes in between.
     */
    static String stem(LayerSummary row) {
        String name = row.ownName();
        int end = name.lastIndexOf('_');
        String type = row.layer().substring(0, (row.layer() + " ").indexOf(' '));
        boolean automatic = end > 0
                && name.substring(0, end).replace("_", "").equalsIgnoreCase(type)
                && name.chars().skip(end + 1).allMatch(c -> c >= '0' && c <= '9');
        return automatic ? name.substring(0, end) : name;
    }

    /** Pairs what has the same key, in order; what lies between is compared in another way. */
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

    /** How many of the first numbers pass, up to one that does not. */
    private static int count(int most, IntPredicate passes) {
        return (int) IntStream.range(0, most).takeWhile(passes).count();
    }

    /** What is neither at the beginning nor at the end of both. */
    private void middle(List<Part> before, List<Part> after, List<Object> once, List<Object> now, Between between) {
        if ((long) before.size() * after.size() > MOST_COMPARED) {
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

    /** What is done with the parts between two that are alike. */
    private interface Between {
        void compare(List<Part> before, List<Part> after);
    }

    /** What is passed over on the way to the next of one name is gone. */
    private void ofOneName(List<Part> gone, List<Part> come) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < gone.size(); i++) {
            places.put(name(gone.get(i)), i);
        }
        int left = 0;
        for (Part part : come) {
            int same = places.getOrDefault(name(part), -1);
            if (same < left) {
                part.rows().forEach(row -> pairs.add(new Pair(Optional.empty(), Optional.of(row))));
            } else {
                lost(gone.subList(left, same));
                one(gone.get(same), part);
                left = same + 1;
            }
        }
        lost(gone.subList(left, gone.size()));
    }

    private static String name(Part part) {
        return part.row.kind() + " " + part.row.ownName();
    }

    private void one(Part before, Part after) {
        pairs.add(Pair.both(before.row, after.row));
        alike(before.inside, after.inside);
    }

    private void lost(List<Part> parts) {
        parts.stream().flatMap(Part::rows).forEach(row -> pairs.add(new Pair(Optional.of(row), Optional.empty())));
    }
}
