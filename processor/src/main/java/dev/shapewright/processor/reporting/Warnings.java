package dev.shapewright.processor.reporting;

import dev.shapewright.processor.reading.Options;
import dev.shapewright.processor.reading.Suppressions;
import dev.shapewright.shapes.problem.Nearest;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Decides which warnings are reported, and how, from the build's options and {@code @SuppressWarnings} in the source. */
public final class Warnings {
    /** {@code on} (the default), {@code error} or {@code off}. */
    public static final String LEVEL = "shapewright.warnings";

    /** Ids, separated by commas. */
    public static final String SUPPRESS = "shapewright.suppress";

    private static final String ON = "on";
    private static final String ERROR = "error";
    private static final String OFF = "off";

    private final String level;
    private final Set<String> suppressed;

    /** Reads the options, and notes those with invalid values. */
    public Warnings(Options options) {
        this.level = options.oneOf(LEVEL, List.of(ON, ERROR, OFF));
        this.suppressed = new TreeSet<>(options.listed(SUPPRESS));
        for (String id : suppressed) {
            if (!id.isEmpty() && ProblemId.of(id).filter(Warnings::isWarning).isEmpty()) {
                options.misuse(SUPPRESS, " names no warning \"" + id + "\"" + question(id));
            }
        }
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

    /** Whether the build does not want to read a warning, whatever it is about. */
    boolean isSuppressed(ProblemId id) {
        return suppressed.contains(id.toString());
    }

    /** How a warning is to be reported. */
    Kind kind() {
        return level.equals(ERROR) ? Kind.ERROR : Kind.WARNING;
    }

    /** Whether a warning is suppressed for a model, directly or by an enclosing type. */
    boolean isSilent(ProblemId id, Element model) {
        return level.equals(OFF) || isSuppressed(id) || id.isSilencedBy(Suppressions.of(model));
    }
}
