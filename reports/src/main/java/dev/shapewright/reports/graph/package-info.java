/** What a picture of a summary is made of: how its rows hang together, what of them is drawn, what is alive when. */
@NullMarked
package dev.shapewright.reports.graph;

import org.jspecify.annotations.NullMarked;
