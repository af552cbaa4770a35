package dev.shapewright.shapes.tensor;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that is built only when read, by {@code toString}: while fixes are tried, a model is computed many times but
 * read once. Two are equal if their texts are.
 */
public record Text(Supplier<String> writing) {
    /** The empty text. */
    public static final Text NONE = new Text(() -> "");

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Text that && toString().equals(that.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return writing.get();
    }
}
