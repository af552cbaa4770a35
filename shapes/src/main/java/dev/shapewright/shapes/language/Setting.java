package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Text;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a stack are where its names mean the same: in the model, or in all uses of a block with the same
 * arguments and the same input. What is worked out in the first of these uses holds in all.
 */
final class Setting {
    private final Text description;
    private final @Nullable Object[] known;

    /**
     * The setting of a stack.
     *
     * @param description of a block the arguments that differ from its defaults
     */
    Setting(Stack stack, Text description) {
        this.description = description;
        this.known = new Object[stack.entries().size()];
    }

    /**
     * What uses of a block have in common that are alike.
     *
     * @param block the block's qualified name
     * @param arguments the values that are written
     */
    record Key(String block, Shape input, Map<String, Evaluated> arguments) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && block.equals(that.block)
                    && input.equals(that.input)
                    && arguments.equals(that.arguments);
        }

        @Override
        public int hashCode() {
            return 31 * input.hashCode() + arguments.hashCode();
        }
    }

    /** The block and the arguments that differ from its defaults: {@code Bottleneck 64, stride 2}. */
    Text description() {
        return description;
    }

    /** What an entry is in all its repetitions: what its layer makes of what, its directive, its use of a block; none where that is not known. */
    <T> Optional<T> known(int entry, Class<T> type) {
        Object found = known[entry];
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** Notes what an entry is in all its repetitions. */
    void note(int entry, Object what) {
        known[entry] = what;
    }
}
