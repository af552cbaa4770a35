/** The engine: what a model's annotations mean, worked out without any compiler. */
@NullMarked
package dev.shapewright.shapes;

import org.jspecify.annotations.NullMarked;
