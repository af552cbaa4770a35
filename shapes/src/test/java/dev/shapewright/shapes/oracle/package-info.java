/** Compares the engine with the answers of real frameworks. */
@NullMarked
package dev.shapewright.shapes.oracle;

import org.jspecify.annotations.NullMarked;
