/**
 * Fixes: each {@linkplain dev.shapewright.shapes.attempt attempt} at a problem is tried, and what holds is told.
 * {@link dev.shapewright.shapes.fix.Mender} is the entry point.
 */
@NullMarked
package dev.shapewright.shapes.fix;

import org.jspecify.annotations.NullMarked;
