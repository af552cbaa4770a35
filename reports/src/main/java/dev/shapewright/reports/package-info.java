/**
 * Reports: a summary as a page, a picture or data. {@link dev.shapewright.reports.ReportFormat} lists them; each is the same
 * bytes on every machine, in every locale.
 */
@NullMarked
package dev.shapewright.reports;

import org.jspecify.annotations.NullMarked;
