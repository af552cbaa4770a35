package dev.shapewright.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.summary.ModelSummary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What stands in a user's source is data, whatever it is. */
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</script><!-- <svg onload=alert(1)>",
                "--> \"quoted\" 'single' `code` | pipe || & &amp; #35; ;",
                "two\nlines\r\nand\ttab",
                "{{data}} {{title}} ${x} $1 \\0 \\",
                "caf\u00e9 \u65e5\u672c \uD83D\uDE00 \u202Eright to left \u2028 \u0007",
                "a,b,\"c\"\r\n=1+1",
                "]] ]) subgraph end %% _em_ **strong** [link](x)");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonGivesItBack(String text) {
        ModelSummary summary = Models.saying(text);

        assertEquals(summary, ReportReader.read(ReportFormat.JSON.of(summary)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void csvIsOneQuotedField(String text) {
        String csv = ReportFormat.CSV.of(Models.saying(text));
        boolean quotes = text.contains(",") || text.contains("\"") || text.contains("\n") || text.contains("\r");
        String field = quotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;

        assertTrue(csv.endsWith("custom_1,layer,0,0," + field + ",input,4,0,0,0,0,4,,," + field + ",false\r\n"), csv);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownKeepsItsLinesAndCells(String text) {
        String markdown = ReportFormat.MARKDOWN.of(Models.saying(text));

        assertEquals(16, markdown.lines().count(), markdown);
        assertFalse(markdown.contains("<"), markdown);
        String row = markdown.lines().skip(5).findFirst().orElseThrow();
        assertEquals(6, Pattern.compile("(?<!\\\\)\\|").matcher(row).results().count(), row);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void mermaidKeepsItsLinesAndQuotes(String text) {
        List<String> lines =
                ReportFormat.MERMAID.of(Models.saying(text)).lines().toList();

        assertEquals(6, lines.size(), lines.toString());
        for (String line : lines.subList(1, 6)) {
            assertEquals(2, line.chars().filter(c -> c == '"').count(), line);
            assertFalse(line.replace("<br/>", "").contains("<"), line);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void svgIsXmlThatSaysIt(String text) throws Exception {
        byte[] svg = ReportFormat.SVG.of(Models.saying(text)).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));

        assertEquals(0, document.getElementsByTagName("script").getLength());
        String shown = text.replace('\u0007', '\uFFFD').replaceAll("[\n\r\t]", " ");
        assertEquals(shown, document.getElementsByTagName("title").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void htmlHasNoScriptButItsOwn(String text) {
        String page = ReportFormat.HTML.of(Models.saying(text));

        assertEquals(3, page.split("</script", -1).length - 1);
        assertEquals(3, page.split("<script", -1).length - 1);
        assertFalse(page.contains("<svg onload"));
        assertEquals(text, only(page, "<title>", "</title>"));
        assertEquals(text, only(page, "<h1 id=\"model\">", "</h1>"));
    }

    /** The plain text between two tags that occur once. */
    private static String only(String page, String start, String end) {
        String[] parts = page.split(Pattern.quote(start), -1);
        assertEquals(2, parts.length, start);
        String escaped = parts[1].substring(0, parts[1].indexOf(end));
        assertFalse(escaped.matches("(?s).*[<>\"'].*"), escaped);
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theIndexShowsIt(String text) {
        String index = IndexPage.of(List.of(new IndexPage.Entry(text, text, Models.saying(text))));

        assertFalse(index.contains("<script"));
        assertEquals(1, index.split("<a href=\"[^\"]*\">", -1).length - 1);
        String link = index.replaceFirst("(?s)<a href=\"[^\"]*\">", "<the link>");
        assertEquals(text, only(link, "<the link>", "</a>"));
    }
}
