/** What whole compilations cost, beside those of other processors. */
@NullMarked
package dev.shapewright.benchmark.compilations;

import org.jspecify.annotations.NullMarked;
