/** Measures what is retained and allocated for a model, during compilation and at run time. */
@NullMarked
package dev.shapewright.benchmark.heap;

import org.jspecify.annotations.NullMarked;
