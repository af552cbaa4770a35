package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.util.List;

/** The page that leads to the pages of several models. */
public final class IndexPage {
    private IndexPage() {}

    /** A model, the package of its class, and its page as seen from the index. */
    public record Entry(String packageName, String link, ModelSummary summary) {}

    /** The text of the page, the models by package and name. */
    public static String of(List<Entry> entries) {
        return Resource.text("page.html") + entries.size();
    }
}
