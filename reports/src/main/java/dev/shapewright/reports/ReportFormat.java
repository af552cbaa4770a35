package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats of a report, in the order in which users see them. */
public enum ReportFormat implements Report {
    /** A page for people with graph, table and charts, in one self-contained file. */
    HTML("html", HtmlReport::new),
    /** A picture. */
    SVG("svg", SvgReport::new),
    /** A picture as text, which GitHub and others render. */
    MERMAID("mmd", MermaidReport::new),
    /** The table, for GitHub. */
    MARKDOWN("md", MarkdownReport::new),
    /** Everything, for programs. */
    JSON("json", JsonReport::new),
    /** One line per row, for spreadsheets. */
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

    /** The name of the format in options: {@code html}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    @Override
    public String of(ModelSummary summary) {
        return report.get().of(summary);
    }
}
