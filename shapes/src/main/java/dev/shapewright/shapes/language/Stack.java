package dev.shapewright.shapes.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The annotations of a model or block in source order, as written.
 *
 * @param model the model's name, with nested ones joined by a dot, or the block's simple name
 * @param file simple name of the source file
 * @param complete whether everything could be read; otherwise the rest is for the compiler to report
 */
public record Stack(String model, String file, List<Entry> entries, boolean complete) {
    public Stack {
        entries = List.copyOf(entries);
    }

    /** This stack with another annotation at a place. */
    public Stack with(int index, Written call) {
        return with(Map.of(index, call));
    }

    /** This stack with other annotations at some places. */
    public Stack with(Map<Integer, Written> calls) {
        List<Entry> changed = new ArrayList<>(entries);
        calls.forEach((index, call) ->
                changed.set(index, new Entry(call, entries.get(index).line())));
        return new Stack(model, file, changed, complete);
    }

    /** This stack with one more annotation, in front of another or at the end. */
    public Stack insert(int index, Written call) {
        List<Entry> changed = new ArrayList<>(entries);
        int line = entries.get(Math.min(index, entries.size() - 1)).line();
        changed.add(index, new Entry(call, line));
        return new Stack(model, file, changed, complete);
    }

    /** This stack without one annotation. */
    public Stack without(int index) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.remove(index);
        return new Stack(model, file, changed, complete);
    }

    /** The last annotation of a type before an index, or -1. */
    public int lastBefore(int index, String type) {
        for (int i = index - 1; i >= 0; i--) {
            if (entries.get(i).call().is(type)) {
                return i;
            }
        }
        return -1;
    }
}
