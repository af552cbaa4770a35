/** Programs as text for tests: blocks, expressions and stacks as a user would write them. */
@NullMarked
package dev.shapewright.shapes.written;

import org.jspecify.annotations.NullMarked;
