/**
 * Reports: a summary as a page, a picture or data. {@link dev.shapewright.reports.ReportFormat} lists the formats; each
 * report has the same bytes on every machine and in every locale.
 */
@NullMarked
package dev.shapewright.reports;

import org.jspecify.annotations.NullMarked;
