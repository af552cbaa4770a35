/**
 * Ready-made blocks: what one family of networks after another writes again. They are written in the language itself and
 * are used like layers, next to {@link dev.shapewright.layers} and to blocks of your own.
 *
 * <p>Sizes that a block can work out from its input it does not ask for: {@code @BasicBlock(width = 128, stride = 2)} has a
 * projection on its shortcut where one is needed, and none where not.
 */
package dev.shapewright.blocks;
