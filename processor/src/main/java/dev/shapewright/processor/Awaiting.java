package dev.shapewright.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The models and blocks that wait for the next round because a constant they use, such as the output size of another model,
 * may be generated in this one. Kept by name, since elements are valid in one round only.
 */
final class Awaiting {
    private final Elements elements;

    /** For each waiting type, the models whose summaries it waits for. */
    private Map<String, Set<String>> waiting = new LinkedHashMap<>();

    /** The same in the round before. */
    private Map<String, Set<String>> before = Map.of();

    Awaiting(Elements elements) {
        this.elements = elements;
    }

    void add(TypeElement type, Set<String> models) {
        waiting.put(type.getQualifiedName().toString(), models);
    }

    /** Removes and returns the waiting types, as elements of this round. */
    List<TypeElement> take() {
        before = waiting;
        waiting = new LinkedHashMap<>();
        return before.keySet().stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether, in the round before, a model waited for another one, directly or through others; or is the same. */
    boolean waits(String model, String other) {
        Set<String> seen = new HashSet<>(Set.of(model));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && !seen.contains(other)) {
            for (String awaited : before.getOrDefault(next.pop(), Set.of())) {
                if (seen.add(awaited)) {
                    next.push(awaited);
                }
            }
        }
        return seen.contains(other);
    }
}
