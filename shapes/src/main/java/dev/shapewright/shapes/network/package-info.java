/** The expanded network and everything that follows from it: totals, peak memory, receptive fields, the summary. */
@NullMarked
package dev.shapewright.shapes.network;

import org.jspecify.annotations.NullMarked;
