package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;

/** One page for people: graph, table and charts, on its own in one file. */
final class HtmlReport implements Report {
    @Override
    public String of(ModelSummary summary) {
        return Resource.text("page.html");
    }
}
