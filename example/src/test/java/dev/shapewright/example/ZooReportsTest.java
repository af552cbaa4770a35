package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.reports.ReportReader;
import dev.shapewright.reports.graph.Liveness;
import dev.shapewright.reports.graph.Structure;
import dev.shapewright.summary.ModelSummary;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every network of the example in every format. */
class ZooReportsTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        InputStream file = Objects.requireNonNull(ReportFormat.class.getResourceAsStream("report.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file, InputFormat.JSON);
    }

    static Stream<Named<ModelSummary>> models() {
        return Stream.concat(
                Stream.of(Named.of("MnistCnn", MnistCnnModelSummary.summary())),
                Zoo.models().stream().map(model -> Named.of(model.model(), model.summary())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void jsonIsReadBackAsAnEqualSummary(ModelSummary summary) {
        ModelSummary read = ReportReader.read(ReportFormat.JSON.of(summary));

        assertEquals(summary, read);
        assertEquals(summary.toString(), read.toString());
        assertEquals(summary.table(Integer.MAX_VALUE), read.table(Integer.MAX_VALUE));
        assertEquals(summary.explain(), read.explain());
        assertEquals(summary.encode(), read.encode());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void jsonIsAsItsSchemaSays(ModelSummary summary) {
        assertEquals(List.of(), SCHEMA.validate(ReportFormat.JSON.of(summary), InputFormat.JSON));
    }

    /** The engine has worked out the peak from its own network; the pages from names alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void whatIsAliveIsAtMostThePeakOfTheEngine(ModelSummary summary) {
        List<OptionalLong> alive = Liveness.of(summary, Structure.of(summary));
        long most = alive.stream().mapToLong(values -> values.orElse(0)).max().orElseThrow();
        OptionalLong known =
                alive.stream().anyMatch(OptionalLong::isPresent) ? OptionalLong.of(most) : OptionalLong.empty();

        assertEquals(summary.peakActivations(), known);
        summary.peakLayer()
                .ifPresent(layer -> assertEquals(
                        layer,
                        summary.rows().get(alive.indexOf(OptionalLong.of(most))).name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void csvHasALineForEachRow(ModelSummary summary) {
        assertEquals(summary.rows().size() + 1, ReportFormat.CSV.of(summary).split("\r\n").length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void markdownHasTheRowsAndTotalsOfTheTable(ModelSummary summary) {
        long lines = summary.table().lines().count();

        assertEquals(lines + 3, ReportFormat.MARKDOWN.of(summary).lines().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void svgIsXmlOfABearableSize(ModelSummary summary) throws Exception {
        byte[] svg = ReportFormat.SVG.of(summary).getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "svg",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTagName());
        assertTrue(svg.length < 30_000, () -> svg.length + " bytes");
    }

    /** Every arrow leads from a box that is drawn to one that is drawn, and each output is reached. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void mermaidDrawsWhatItsArrowsNeed(ModelSummary summary) {
        List<String> lines =
                ReportFormat.MERMAID.of(summary).lines().map(String::strip).toList();
        List<String> drawn = lines.stream()
                .filter(line -> line.matches("(n|out)\\d+[(\\[].*"))
                .map(line -> line.replaceAll("[(\\[].*", ""))
                .toList();
        List<String> arrows =
                lines.stream().filter(line -> line.contains("|\"")).toList();

        assertFalse(arrows.isEmpty());
        for (String arrow : arrows) {
            assertTrue(drawn.contains(arrow.replaceAll(" .*", "")), arrow);
            assertTrue(drawn.contains(arrow.replaceAll(".* ", "")), arrow);
        }
        assertTrue(drawn.contains("out1"));
    }
}
