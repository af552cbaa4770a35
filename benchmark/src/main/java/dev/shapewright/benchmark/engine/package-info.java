/** What the engine alone costs a layer. */
@NullMarked
package dev.shapewright.benchmark.engine;

import org.jspecify.annotations.NullMarked;
