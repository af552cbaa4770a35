package dev.shapewright.processor.reporting;

import dev.shapewright.processor.reading.Suppressions;
import dev.shapewright.shapes.problem.Nearest;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Decides which warnings are reported, and how, from the build's options and {@code @SuppressWarnings} in the source. */
public final class Warnings {
    /** {@code on} (the default), {@code error} or {@code off}. */
    public static final String LEVEL = "shapewright.warnings";

    /** Ids, separated by commas. */
    public static final String SUPPRESS = "shapewright.suppress";

    private final String level;
    private final Set<String> suppressed;
    private final List<String> misused = new ArrayList<>();

    public Warnings(Map<String, String> options) {
        String wanted = options.containsKey(LEVEL) ? text(options, LEVEL) : "on";
        boolean known = Set.of("on", "error", "off").contains(wanted);
        this.level = known ? wanted : "on";
        this.suppressed = new HashSet<>(List.of(text(options, SUPPRESS).split("\\s*,\\s*")));
        if (!known) {
            misused.add("-A" + LEVEL + "=" + wanted + " is none of on, error, off");
        }
        suppressed.stream()
                .filter(id -> !id.isEmpty()
                        && ProblemId.of(id).filter(Warnings::isWarning).isEmpty())
                .sorted()
                .forEach(id -> misused.add("-A" + SUPPRESS + " names no warning \"" + id + "\"" + question(id)));
    }

    /** The value of an option; {@code -Aname} without a value yields the empty string. */
    private static String text(Map<String, String> options, String option) {
        return Optional.ofNullable(options.get(option)).orElse("").strip();
    }

    private static String question(String id) {
        List<String> warnings = Arrays.stream(ProblemId.values())
                .filter(Warnings::isWarning)
                .map(ProblemId::toString)
                .toList();
        return Nearest.of(id, warnings).map(nearest -> nearest.question(id)).orElse("");
    }

    private static boolean isWarning(ProblemId id) {
        return id.severity() == ProblemId.Severity.WARNING;
    }

    /** The invalid values of the options. */
    List<String> misused() {
        return misused;
    }

    /** How a warning is to be reported. */
    Kind kind() {
        return level.equals("error") ? Kind.ERROR : Kind.WARNING;
    }

    /** Whether a warning is suppressed for a model, directly or by an enclosing type. */
    boolean isSilent(ProblemId id, Element model) {
        return level.equals("off") || suppressed.contains(id.toString()) || id.isSilencedBy(Suppressions.of(model));
    }
}
