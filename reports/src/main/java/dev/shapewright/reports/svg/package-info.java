/** A picture of a model in one column: where everything stands, and how it is drawn. */
@NullMarked
package dev.shapewright.reports.svg;

import org.jspecify.annotations.NullMarked;
