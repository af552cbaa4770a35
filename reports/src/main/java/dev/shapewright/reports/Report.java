package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;

/** A format of reports. */
@FunctionalInterface
public interface Report {
    /** The text of the file, independent of machine, locale and time. */
    String of(ModelSummary summary);
}
