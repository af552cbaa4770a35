/**
 * The data behind a picture of a summary: the relations between its rows, which of them are drawn, and which values are
 * alive when.
 */
@NullMarked
package dev.shapewright.reports.graph;

import org.jspecify.annotations.NullMarked;
