package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What makes a tensor of one form into one that a layer takes: the conversion that is missing, or one that is too many. */
final class Conversions {
    private static final Set<String> TO_VECTOR = Set.of("Flatten", "GlobalAvgPool", "GlobalMaxPool", "Step");

    private Conversions() {}

    /** Edits that give a layer a form it takes, the most likely first. */
    static List<Edit> of(Form form, Set<Form> taken) {
        List<Edit> edits = new ArrayList<>();
        boolean sequence = taken.contains(Form.SEQUENCE);
        if (form == Form.TOKENS && sequence) {
            edits.add(new Edit.InFront(
                    Call.of("Embedding").with("vocabulary", Value.of(10_000)).with("size", Value.of(128))));
        } else if (form == Form.VECTOR) {
            edits.add(new Edit.WithoutEarlier(TO_VECTOR));
        } else if (form == Form.SEQUENCE) {
            edits.add(
                    taken.contains(Form.VECTOR)
                            ? new Edit.InFront(Call.of("Step").with("value", Value.of(-1)))
                            : new Edit.WithoutEarlier(Set.of("ToSequence")));
        } else if (sequence && !taken.contains(Form.VECTOR)) {
            edits.add(new Edit.InFront(Call.of("ToSequence")));
        }
        if (form.spatialAxes() > 0 && taken.contains(Form.VECTOR)) {
            if (form != Form.SEQUENCE) {
                edits.add(new Edit.InFront(Call.of("Flatten")));
            }
            edits.add(new Edit.InFront(Call.of("GlobalAvgPool")));
        }
        return edits;
    }

    /** The same for a layer that makes one form of another, and is needless where that one is there already. */
    static List<Edit> orNeedless(Form form, Set<Form> taken, Form made) {
        List<Edit> edits = new ArrayList<>(of(form, taken));
        if (form == made) {
            edits.add(new Edit.Without());
        }
        return edits;
    }
}
