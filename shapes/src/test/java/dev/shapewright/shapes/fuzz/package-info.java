/** Random programs of the language, valid and broken, through the engine. */
@NullMarked
package dev.shapewright.shapes.fuzz;

import org.jspecify.annotations.NullMarked;
