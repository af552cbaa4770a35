/**
 * Ready-made blocks that many families of networks have in common. They are written in the language itself and are used
 * like layers, alongside {@link dev.shapewright.layers} and your own blocks.
 *
 * <p>A block does not ask for sizes it can derive from its input: {@code @BasicBlock(width = 128, stride = 2)} has a
 * projection on its shortcut only if one is needed.
 *
 * <p>In the formulas, {@code channels} are those of the input, {@code axes} is the number of its spatial axes (1 for a
 * sequence, 2 for an image, 3 for a volume), and {@code x^axes} is x to that power. The MACs of a block are those of
 * its convolutions, fully connected layers and attentions; everything else in it has none.
 */
package dev.shapewright.blocks;
