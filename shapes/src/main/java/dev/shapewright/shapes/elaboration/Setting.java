package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Text;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stack's annotations wherever its names mean the same: in the model, or in all uses of a block with the
 * same arguments and the same input. What the first of these uses finds holds in all of them.
 */
final class Setting {
    private final Text description;
    private final @Nullable Object[] known;

    /**
     * The setting of a stack.
     *
     * @param description for a block, the arguments that differ from its defaults
     */
    Setting(Stack stack, Text description) {
        this.description = description;
        this.known = new Object[stack.entries().size()];
    }

    /**
     * What equal uses of a block have in common.
     *
     * @param block the block's qualified name
     * @param arguments the written values
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

    /**
     * What an entry is in all its repetitions: its layer with inputs and results, its directive, its use of a block; empty
     * if unknown.
     */
    <T> Optional<T> known(int entry, Class<T> type) {
        Object found = known[entry];
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** Notes what an entry is in all its repetitions. */
    void note(int entry, Object what) {
        known[entry] = what;
    }
}
