/** Measures what whole compilations cost, compared with those of other processors. */
@NullMarked
package dev.shapewright.benchmark.compilations;

import org.jspecify.annotations.NullMarked;
