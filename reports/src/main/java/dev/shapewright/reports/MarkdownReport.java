package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import dev.shapewright.summary.SummaryTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of a summary in GitHub's Markdown; the contents of a block are indented. */
final class MarkdownReport implements Report {
    private static final String INDENT = "&emsp;";

    /** An underscore with a meaning in Markdown; within a word, as in {@code conv_1}, it has none. */
    private static final Pattern LONE_UNDERSCORE = Pattern.compile("(?<!\\p{Alnum})_|_(?!\\p{Alnum})");

    @Override
    public String of(ModelSummary summary) {
        SummaryTable table = SummaryTable.of(summary);
        StringBuilder text = new StringBuilder("# " + escape(summary.model()) + "\n\n");
        text.append(line(table.head()));
        text.append(line(IntStream.range(0, table.head().size())
                .mapToObj(column -> table.isNumber(column) ? "--:" : "---")
                .toList()));
        table.rows()
                .forEach(row ->
                        text.append(line(row.stream().map(MarkdownReport::cell).toList())));
        text.append("\n| | |\n|---|---|\n");
        table.totals().forEach(total -> text.append(line(List.of(total.label(), escape(total.value())))));
        return text.append('\n').append(table.note()).append('\n').toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        String plain = text.stripLeading();
        return INDENT.repeat((text.length() - plain.length()) / 2) + escape(plain);
    }

    /** Escapes a text so that Markdown shows it unchanged, on one line. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ') {
                escaped.append(' ');
            } else if (c == '<' || c == '>' || c == '&') {
                escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else {
                escaped.append("\\`*{}[]#|~".indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return LONE_UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    }
}
