package dev.shapewright.shapes.oracle;

import dev.shapewright.shapes.oracle.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts verdicts by kind and by reason, and prints them as a table. */
final class Tally {
    private final Map<String, Map<Outcome, Integer>> kinds = new TreeMap<>();
    private final Map<String, Map<String, Integer>> reasons = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private final Map<String, Integer> macs = new TreeMap<>();

    void add(String kind, Verdict verdict, String json) {
        kinds.computeIfAbsent(kind, name -> new EnumMap<>(Outcome.class)).merge(verdict.outcome(), 1, Integer::sum);
        macs.merge(kind, verdict.macs() ? 1 : 0, Integer::sum);
        if (verdict.outcome() == Outcome.DISAGREEMENT) {
            disagreements.add(json + "\n    " + verdict.reason());
        } else if (!verdict.reason().isEmpty()) {
            reasons.computeIfAbsent(verdict.outcome().title() + ": " + verdict.reason(), reason -> new TreeMap<>())
                    .merge(kind, 1, Integer::sum);
        }
    }

    List<String> disagreements() {
        return disagreements;
    }

    Set<String> kinds() {
        return kinds.keySet();
    }

    int count(String kind, Outcome outcome) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
    }

    /** The number of all cases. */
    int cases() {
        return kinds.values().stream()
                .flatMap(outcomes -> outcomes.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The number of agreeing cases whose MACs were compared. */
    int macs() {
        return macs.values().stream().mapToInt(Integer::intValue).sum();
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-24s%7s", "kind", "cases"));
        for (Outcome outcome : Outcome.values()) {
            table.append(String.format(Locale.ROOT, "%21s", outcome.title()));
        }
        table.append(String.format(Locale.ROOT, "%15s%n", "MACs compared"));
        kinds.keySet().forEach(kind -> table.append(row(kind, List.of(kind))));
        table.append(row("all", kinds.keySet()));
        reasons.forEach((reason, numbers) -> table.append(row(reason, numbers)));
        return table.toString();
    }

    /** A reason, with the number and the kinds of its cases. */
    private static String row(String reason, Map<String, Integer> numbers) {
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = numbers.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%6d  %s (%s)%n", all, reason, kinds);
    }

    private String row(String title, Iterable<String> names) {
        StringBuilder columns = new StringBuilder();
        int cases = 0;
        int compared = 0;
        for (String name : names) {
            compared += macs.getOrDefault(name, 0);
        }
        for (Outcome outcome : Outcome.values()) {
            int number = 0;
            for (String name : names) {
                number += count(name, outcome);
            }
            cases += number;
            columns.append(String.format(Locale.ROOT, "%21d", number));
        }
        return String.format(Locale.ROOT, "%-24s%7d%s%15d%n", title, cases, columns, compared);
    }
}
