package dev.shapewright.shapes.language;

/**
 * A use of a block.
 *
 * @param from the walk over the stack that uses it
 * @param trace where
 * @param frozen whether all inside is not trained
 */
record Use(Walk from, Trace trace, Block block, Unit unit, BlockScope scope, Tensor input, boolean frozen) {}
