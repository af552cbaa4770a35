package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Block;

/**
 * A use of a block.
 *
 * @param from the walk over the stack that uses it
 * @param trace where it is
 * @param setting what it has in common with equal uses
 * @param frozen whether everything inside is frozen
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
