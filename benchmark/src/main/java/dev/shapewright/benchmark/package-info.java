/** Measures what Shapewright costs, with three commands; see docs/benchmarks.md. */
@NullMarked
package dev.shapewright.benchmark;

import org.jspecify.annotations.NullMarked;
