/** What is kept and allocated for a model, while compiling and at run time. */
@NullMarked
package dev.shapewright.benchmark.heap;

import org.jspecify.annotations.NullMarked;
