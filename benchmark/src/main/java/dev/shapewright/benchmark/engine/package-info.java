/** Measures what the engine alone costs per layer. */
@NullMarked
package dev.shapewright.benchmark.engine;

import org.jspecify.annotations.NullMarked;
