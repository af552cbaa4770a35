/**
 * Ready-made blocks that many families of networks have in common. They are written in the language itself and are used
 * like layers, alongside {@link dev.shapewright.layers} and your own blocks.
 *
 * <p>A block does not ask for sizes it can derive from its input: {@code @BasicBlock(width = 128, stride = 2)} has a
 * projection on its shortcut only if one is needed.
 */
package dev.shapewright.blocks;
