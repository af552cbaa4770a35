package dev.shapewright.reports;

import dev.shapewright.summary.Digits;
import dev.shapewright.summary.ModelSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that links to the pages of several models. */
public final class IndexPage {
    /** The name of its file, from which the links to the pages start. */
    public static final String NAME = "index.html";

    private IndexPage() {}

    /** A model, the package of its class, and the link from the index to its page. */
    public record Entry(String packageName, String link, ModelSummary summary) {}

    /** The text of the page, with the models ordered by package and name. */
    public static String of(List<Entry> entries) {
        String rows = entries.stream()
                .sorted(Comparator.comparing(Entry::packageName).thenComparing(Entry::link))
                .map(IndexPage::row)
                .collect(Collectors.joining("\n"));
        String title = entries.size() == 1 ? "1 model" : entries.size() + " models";
        return new Template(Resource.text("index.html"))
                .filled(Map.of("title", title, "style", Resource.text("base.css"), "rows", rows));
    }

    /** The page of one of the models, with a link back to the index. */
    public static String page(Entry entry) {
        long folders = entry.link().chars().filter(c -> c == '/').count();
        return new HtmlReport("../".repeat((int) folders) + NAME).of(entry.summary());
    }

    private static String row(Entry entry) {
        ModelSummary summary = entry.summary();
        String outputs = summary.outputs().stream()
                .map(name -> summary.layer(name).shape())
                .collect(Collectors.joining(", "));
        return "<tr><td><a href=\"" + Template.escape(entry.link()) + "\">" + Template.escape(summary.model())
                + "</a></td><td>" + Template.escape(entry.packageName()) + "</td>"
                + number(Digits.group(summary.layerCount())) + number(Digits.group(summary.parameters()))
                + number(Digits.group(summary.macs())) + number(Digits.group(summary.peakActivations())) + "<td>"
                + outputs + "</td></tr>";
    }

    private static String number(String text) {
        return "<td class=\"number\">" + text + "</td>";
    }
}
