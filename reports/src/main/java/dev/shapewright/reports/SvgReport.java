package dev.shapewright.reports;

import dev.shapewright.reports.graph.Drawing;
import dev.shapewright.reports.svg.Picture;
import dev.shapewright.summary.ModelSummary;

/** A self-contained picture: boxes in one column, shapes between them, light or dark like its surroundings. */
final class SvgReport implements Report {
    private static final int MOST_ITEMS = 24;

    @Override
    public String of(ModelSummary summary) {
        return Picture.of(summary, Drawing.of(summary, MOST_ITEMS), Resource.text("picture.css"));
    }
}
