package dev.shapewright.shapes.directive;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Value;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names the current tensor. */
public record Name(String value) {
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> RESERVED = Set.of(Join.INPUT, Join.CURRENT);

    /** What is wrong with the name by itself. */
    public Optional<Fault> fault() {
        if (RESERVED.contains(value)) {
            return Optional.of(fault("\"" + value + "\" is reserved: it always means the "
                    + (value.equals(Join.INPUT) ? "stack's input" : "current tensor")));
        } else if (!WELL_FORMED.matcher(value).matches()) {
            return Optional.of(fault("\"" + value + "\" is no name: a letter, then letters, digits, _ and -"));
        }
        return Optional.empty();
    }

    private Fault fault(String headline) {
        return new Fault(ProblemId.INVALID_NAME, "value", headline)
                .mend(Edit.set("value", new Value.Text(wellFormed())));
    }

    private String wellFormed() {
        if (RESERVED.contains(value)) {
            return value + "_tensor";
        }
        String cleaned = value.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[^A-Za-z]+", "");
        return cleaned.isEmpty() ? "layer" : cleaned;
    }
}
