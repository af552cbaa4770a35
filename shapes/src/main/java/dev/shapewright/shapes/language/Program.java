package dev.shapewright.shapes.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A model and the blocks it consists of.
 *
 * @param blocks by their qualified names, including those that blocks use
 */
public record Program(Stack model, Map<String, Block> blocks) {
    public Program {
        blocks = Map.copyOf(blocks);
    }

    public Program(Stack model) {
        this(model, Map.of());
    }

    /**
     * This program, with blocks that have errors of their own marked as unsound: the errors are reported at the block if its
     * source is in this compilation, otherwise at its uses.
     */
    public Program checked() {
        if (blocks.isEmpty()) {
            return this;
        }
        Map<String, Block> checked = new HashMap<>(blocks);
        checked.replaceAll((type, block) ->
                block.own() && block.sound() && !BlockCheck.check(block, blocks).isEmpty() ? block.unsound() : block);
        return new Program(model, checked);
    }

    /** The block that an annotation uses; empty for an annotation of the language. */
    public Optional<Block> block(Written call) {
        return call.block().map(blocks::get);
    }

    /** Whether each stack has as many annotations as in a program derived from this one. */
    public boolean isLaidOutLike(Program other) {
        return model.entries().size() == other.model.entries().size()
                && blocks.entrySet().stream()
                        .allMatch(block -> block.getValue().stack().entries().size()
                                == Optional.ofNullable(other.blocks.get(block.getKey()))
                                        .map(same -> same.stack().entries().size())
                                        .orElse(0));
    }

    /**
     * This program with another stack in place of one of its own.
     *
     * @param block the block whose stack it is; empty for the model
     */
    public Program with(Optional<Block> block, Stack changed) {
        if (block.isEmpty()) {
            return new Program(changed, blocks);
        }
        Map<String, Block> others = new HashMap<>(blocks);
        others.put(block.get().type(), block.get().with(changed));
        return new Program(model, others);
    }
}
