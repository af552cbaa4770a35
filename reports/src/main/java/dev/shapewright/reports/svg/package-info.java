/** A picture of a model in one column: the placement of everything, and the drawing. */
@NullMarked
package dev.shapewright.reports.svg;

import org.jspecify.annotations.NullMarked;
