package dev.shapewright.shapes.schema;

import dev.shapewright.shapes.rule.Call;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The texts of a layer: its description, for people, and its canonical form, for fingerprints. They are computed only
 * on demand, because while fixes are tried, a model is elaborated many times but read once.
 */
public final class Wording {
    private final Supplier<String> describing;
    private final Supplier<String> writing;
    private Optional<String> description = Optional.empty();
    private Optional<String> canonical = Optional.empty();

    private Wording(Supplier<String> describing, Supplier<String> writing) {
        this.describing = describing;
        this.writing = writing;
    }

    /** The texts of something without values to write. */
    public static Wording of(String description, String canonical) {
        return new Wording(() -> description, () -> canonical);
    }

    /**
     * The texts of a layer.
     *
     * @param layer the record of a call
     * @param axes how many spatial axes its input has
     */
    public static Wording of(Schema<?> schema, Record layer, Call call, int axes) {
        return new Wording(() -> schema.describe(layer, call, axes), () -> schema.canonical(layer, axes));
    }

    /** The type and the values that differ from its defaults: {@code Conv 3x3, 8, stride 2}. */
    public String description() {
        if (description.isEmpty()) {
            description = Optional.of(describing.get());
        }
        return description.get();
    }

    /** The type and all values except the names of tensors, the same text however they were written. */
    public String canonical() {
        if (canonical.isEmpty()) {
            canonical = Optional.of(writing.get());
        }
        return canonical.get();
    }
}
