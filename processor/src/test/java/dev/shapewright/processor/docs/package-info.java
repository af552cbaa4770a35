/** Compiles the examples of the manual: each page's examples yield exactly what the page says. */
@NullMarked
package dev.shapewright.processor.docs;

import org.jspecify.annotations.NullMarked;
