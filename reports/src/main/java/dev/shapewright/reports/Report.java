package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;

/** One form of a report. */
@FunctionalInterface
public interface Report {
    /** The text of the file; nothing in it depends on the machine, the locale or the time. */
    String of(ModelSummary summary);
}
