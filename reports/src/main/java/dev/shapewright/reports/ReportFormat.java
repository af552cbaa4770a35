package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms of a report, in the order users meet them. */
public enum ReportFormat implements Report {
    /** One page for people: graph, table and charts, on its own in one file. */
    HTML("html", HtmlReport::new),
    /** A picture. */
    SVG("svg", SvgReport::new),
    /** A picture as text, which GitHub and others draw. */
    MERMAID("mmd", MermaidReport::new),
    /** The table as GitHub sets it. */
    MARKDOWN("md", MarkdownReport::new),
    /** Everything, for programs. */
    JSON("json", JsonReport::new),
    /** A line for each row, for spreadsheets. */
    CSV("csv", CsvReport::new);

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor
    private final Supplier<Report> report;

    ReportFormat(String extension, Supplier<Report> report) {
        this.extension = extension;
        this.report = report;
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
        return report.get().of(summary);
    }
}
