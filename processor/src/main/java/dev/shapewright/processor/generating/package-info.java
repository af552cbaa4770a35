/** The classes that are generated. */
@NullMarked
package dev.shapewright.processor.generating;

import org.jspecify.annotations.NullMarked;
