package dev.shapewright.shapes.language;

/**
 * A use of a block.
 *
 * @param from the walk over the stack that uses it
 * @param trace where
 * @param setting what it has in common with uses that are alike
 * @param frozen whether all inside is not trained
 */
record Use(
        Walk from,
        Trace trace,
        Block block,
        Unit unit,
        BlockScope scope,
        Setting setting,
        Tensor input,
        boolean frozen) {}
