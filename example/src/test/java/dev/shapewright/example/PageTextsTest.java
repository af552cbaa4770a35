package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.reports.ReportFormat;
import dev.shapewright.reports.ReportReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Texts and numbers on the HTML pages that no model of the example has: of the seed network, after edits of its report. */
class PageTextsTest extends InBrowser {
    private static final String SEED = ReportFormat.JSON.of(MnistCnnModelSummary.summary());
    private static final String SCRIPT = "</script><script>window.evil = 1</script><img src=x onerror='evil = 1'>";

    private static String edited(String report, String pattern, String replacement) {
        String edited = report.replaceAll(pattern, replacement);
        assertNotEquals(report, edited, pattern);
        return edited;
    }

    private void open(String report) throws IOException {
        browser.open("edited", ReportFormat.HTML.of(ReportReader.read(report)));
    }

    private String chart() {
        return browser.find("#macs-chart").getText().replaceAll("\\s+", " ");
    }

    private String macs(String layer) {
        String details = detailsOf(layer).replaceAll("\\s+", " ");
        return details.substring(details.indexOf(" MACs ") + " MACs ".length(), details.indexOf(" activations "));
    }

    @Test
    void anOutputIsCalledByItsAlias() throws IOException {
        String named = edited(SEED, "\"outputs\": .*", "\"outputs\": [\"digits\"],");
        open(edited(named, "\"aliases\": .*", "\"aliases\": {\"digits\":\"dense_2\"},"));

        assertTrue(browser.find("#totals").getText().contains("from dense_2, named digits"));
        assertTrue(browser.find("#graph").getText().contains("output digits"));
        assertEquals(List.of(), browser.console());
    }

    /** As if the dense layers were there only while training: 57,600 + 28,800 + 10,368 are left. */
    @Test
    void aHeadForTrainingHasNoShareOfWhatRuns() throws IOException {
        String headed = edited(SEED, "\"outputs\": .*", "\"outputs\": [\"flatten_1\"],");
        headed = edited(headed, "\"trainingOutputs\": .*", "\"trainingOutputs\": [\"dense_2\"],");
        headed = edited(headed, "\"name\":\"dense_1\"", "\"name\":\"dense_1\",\"training\":true");
        headed = edited(headed, "\"name\":\"dense_2\"", "\"name\":\"dense_2\",\"training\":true");
        open(edited(headed, "\"macs\": 99232", "\"macs\": 96768"));

        assertEquals("conv_1 57.6 k 59.5 % conv_2 28.8 k 29.8 % conv_3 10.4 k 10.7 %", chart());
        browser.find("#by-kind").click();
        assertEquals("Conv 96.8 k 100.0 %", chart());
        assertEquals("144*16 = 2,304 (only while training)", macs("dense_1"));
        assertEquals("10*10*3*3*4*8 = 28,800 (29.8 % of all)", macs("conv_2"));
        assertEquals(List.of(), browser.console());
    }

    /** Shares of a sum that nobody knows are none. */
    @Test
    void whatIsNotKnownHasNoShares() throws IOException {
        open(edited(SEED, "\"macs\": 99232", "\"macs\": null"));

        assertEquals("Not known before run time.", chart());
        browser.find("#by-kind").click();
        assertEquals("Not known before run time.", chart());
    }

    /** What JavaScript would round, 2^53 + 1, stands in the page as it is, and is still reckoned with. */
    @Test
    void aHugeCountIsExact() throws IOException {
        String huge = edited(SEED, "\"macs\": 99232", "\"macs\": 9007199254740993");
        open(edited(huge, "\"macs\":57600", "\"macs\":9007199254699361"));

        assertTrue(browser.find("#totals").getText().contains("9,007,199,254,740,993"));
        assertTrue(macs("conv_1").endsWith("9,007,199,254,699,361 (100.0 % of all)"), macs("conv_1"));
        assertTrue(chart().startsWith("conv_1 9.01 P 100.0 %"), chart());
        assertEquals("10*10*3*3*4*8 = 28,800 (<0.1 % of all)", macs("conv_2"));
        assertEquals(List.of(), browser.console());
    }

    /** A name that a phone has no room for is broken. */
    @Test
    void longNamesFitAPhone() throws IOException {
        browser.size(390, 844);
        open(edited(
                SEED, "\"conv_1\"", "\"the_projection_that_had_no_effect_whatsoever_in_the_ablation_of_last_year\""));

        assertEquals(
                browser.ask("document.documentElement.clientWidth"),
                browser.ask("document.documentElement.scrollWidth"));
        browser.size(1280, 1000);
    }

    /** Here the layout library would run out of stack; so the layers are one below the other, and all else is there. */
    @Test
    void aLongChainIsDrawn() throws IOException {
        Matcher last = Pattern.compile("\\{\"name\":\"dense_2\".*\\}").matcher(SEED);
        assertTrue(last.find());
        StringBuilder rows = new StringBuilder(last.group());
        for (int i = 3; i <= 2000; i++) {
            String row =
                    last.group().replace("\"dense_2\"", "\"out\"").replace("\"dense_1\"", "\"dense_" + (i - 1) + "\"");
            rows.append(",\n").append(row.replace("\"out\"", "\"dense_" + i + "\""));
        }
        open(SEED.replace(last.group(), rows));

        assertEquals(List.of(), browser.console());
        assertEquals(2007, browser.all("#graph .node").size());
        assertTrue(browser.find("#memory-chart .peak-dot").isDisplayed());
        assertTrue(detailsOf("dense_1999").startsWith("dense_1999\n"));
        assertTrue(browser.find("#graph .node.chosen").isDisplayed());
    }

    @Test
    void theSecondComesBeforeTheTenth() throws IOException {
        open(edited(SEED, "\"conv_1\"", "\"conv_10\""));
        browser.find("#table th:first-child button").click();

        List<String> names = browser.all("#table tbody tr td:first-child").stream()
                .map(WebElement::getText)
                .toList();
        assertEquals(List.of("conv_2", "conv_3", "conv_10", "dense_1"), names.subList(0, 4));
    }

    /** No name of the language can be so; texts of layers can. */
    @Test
    void namesAndTextsStayText() throws IOException {
        String hostile = edited(SEED, "\"model\": \"MnistCnn\"", "\"model\": \"" + SCRIPT + "{{data}}\"");
        hostile = edited(hostile, "\"layer\":\"(.*?)\"", "\"layer\":\"$1" + SCRIPT + "\"");
        open(edited(hostile, "\"source\":\".*?\"", "\"source\":\"" + SCRIPT + "\""));
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
