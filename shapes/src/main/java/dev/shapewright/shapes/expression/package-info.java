/** Java's constant expressions over a block's parameters and the sizes of its input, evaluated exactly. */
@NullMarked
package dev.shapewright.shapes.expression;

import org.jspecify.annotations.NullMarked;
