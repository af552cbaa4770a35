/** The engine: determines what a model's annotations mean, without any compiler. */
@NullMarked
package dev.shapewright.shapes;

import org.jspecify.annotations.NullMarked;
