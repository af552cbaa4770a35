package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a report, in the order users meet them. */
public enum ReportFormat implements Report {
    /** One page for people: graph, table and charts, on its own in one file. */
    HTML("html"),
    /** A picture. */
    SVG("svg"),
    /** A picture as text, which GitHub and others draw. */
    MERMAID("mmd"),
    /** The table as GitHub sets it. */
    MARKDOWN("md"),
    /** Everything, for programs. */
    JSON("json"),
    /** A line for each row, for spreadsheets. */
    CSV("csv");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The format of a {@link #word}. */
    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** What it is called in options: {@code html}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of its files ends in, without a dot. */
    public String extension() {
        return extension;
    }

    @Override
    public String of(ModelSummary summary) {
        return report().of(summary);
    }

    private Report report() {
        return switch (this) {
            case HTML -> new HtmlReport();
            case SVG -> new SvgReport();
            case MERMAID -> new MermaidReport();
            case MARKDOWN -> new MarkdownReport();
            case JSON -> new JsonReport();
            case CSV -> new CsvReport();
        };
    }
}
