/** Random programs of the language through the compilers. */
@NullMarked
package dev.shapewright.processor.fuzz;

import org.jspecify.annotations.NullMarked;
