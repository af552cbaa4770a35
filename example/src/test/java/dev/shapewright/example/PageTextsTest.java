package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.reports.ReportFormat;
import dev.shapewright.summary.LayerSummary;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Texts on the HTML pages that no model of the example has. */
@TestInstance(Lifecycle.PER_CLASS)
class PageTextsTest {
    private static final String SCRIPT = "</script><script>window.evil = 1</script><img src=x onerror='evil = 1'>";

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
        browser.size(1280, 1000);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anOutputIsCalledByItsAlias() throws IOException {
        ModelSummary seed = MnistCnnModelSummary.summary();
        browser.open("alias", ReportFormat.HTML.of(with(seed, seed.model(), seed.rows(), Map.of("digits", "dense_2"))));

        assertTrue(browser.find("#totals").getText().contains("from dense_2, named digits"));
        assertTrue(browser.find("#graph").getText().contains("output digits"));
        assertEquals(List.of(), browser.console());
    }

    /** The seed network as if its dense layers were there only while training: 57,600 + 28,800 + 10,368 are left. */
    @Test
    void aHeadForTrainingHasNoShareOfWhatRuns() throws IOException {
        ModelSummary seed = MnistCnnModelSummary.summary();
        ModelSummary headed = new ModelSummary(
                seed.model(),
                seed.layout(),
                seed.rows(),
                seed.layerCount(),
                seed.parameters(),
                seed.trainableParameters(),
                seed.buffers(),
                OptionalLong.of(96_768),
                seed.activations(),
                seed.peakActivations(),
                seed.peakLayer(),
                List.of("flatten_1"),
                List.of("dense_2"),
                Map.of(),
                seed.fingerprint(),
                seed.blocks());
        browser.open("training", ReportFormat.HTML.of(headed));

        assertEquals("conv_1 57.6 k 59.5 % conv_2 28.8 k 29.8 % conv_3 10.4 k 10.7 %", chart());
        browser.find("#by-kind").click();
        assertEquals("Conv 96.8 k 100.0 %", chart());
        assertEquals("144*16 = 2,304 (only while training)", macs("dense_1"));
        assertEquals("10*10*3*3*4*8 = 28,800 (29.8 % of all)", macs("conv_2"));
        assertEquals(List.of(), browser.console());
    }

    private String chart() {
        return browser.find("#macs-chart").getText().replaceAll("\\s+", " ");
    }

    private String macs(String layer) {
        browser.find("#search").clear();
        browser.find("#search").sendKeys(layer);
        browser.find("#table tbody button").click();
        String details = browser.find("#details").getText().replaceAll("\\s+", " ");
        return details.substring(details.indexOf(" MACs ") + " MACs ".length(), details.indexOf(" activations "));
    }

    /** A summary with other texts, which flows out under the names of its aliases. */
    private static ModelSummary with(
            ModelSummary summary, String model, List<LayerSummary> rows, Map<String, String> aliases) {
        return new ModelSummary(
                model,
                summary.layout(),
                rows,
                summary.layerCount(),
                summary.parameters(),
                summary.trainableParameters(),
                summary.buffers(),
                summary.macs(),
                summary.activations(),
                summary.peakActivations(),
                summary.peakLayer(),
                aliases.isEmpty() ? summary.outputs() : List.copyOf(aliases.keySet()),
                summary.trainingOutputs(),
                aliases,
                summary.fingerprint(),
                summary.blocks());
    }

    /** No name of the language can be so; texts of layers can. */
    @Test
    void namesAndTextsStayText() throws IOException {
        ModelSummary seed = MnistCnnModelSummary.summary();
        List<LayerSummary> rows = new ArrayList<>();
        for (LayerSummary row : seed.rows()) {
            rows.add(new LayerSummary(
                    row.kind(),
                    row.depth(),
                    row.repetition(),
                    row.name(),
                    row.layer() + SCRIPT,
                    row.inputs(),
                    row.output(),
                    row.result(),
                    row.parameters(),
                    row.sharesWith(),
                    row.trainableParameters(),
                    row.buffers(),
                    row.macs(),
                    row.receptiveField(),
                    SCRIPT,
                    row.explanations()));
        }
        browser.open("hostile", ReportFormat.HTML.of(with(seed, SCRIPT + "{{data}}", rows, Map.of())));
        browser.find("[data-row='3']").click();
        browser.find("#by-kind").click();

        assertEquals(SCRIPT + "{{data}}", browser.find("h1").getText());
        assertTrue(browser.find("#details").getText().contains(SCRIPT));
        assertTrue(browser.find("#graph").getText().contains("<script>"));
        assertEquals("undefined", browser.ask("typeof window.evil"));
        assertEquals(0, browser.all("img").size());
        assertEquals(3L, browser.ask("document.scripts.length"));
        assertEquals(List.of(), browser.console());
    }
}
