package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.example.densenet.DenseNet201ModelSummary;
import dev.shapewright.example.googlenet.GoogLeNetModelSummary;
import dev.shapewright.example.gpt2.Gpt2XlModelSummary;
import dev.shapewright.example.resnet.ResNet152ModelSummary;
import dev.shapewright.example.resnet.ResNet18ModelSummary;
import dev.shapewright.example.resnet.ResNet50ModelSummary;
import dev.shapewright.example.t5.T5SmallModelSummary;
import dev.shapewright.example.unet.UNetModelSummary;
import dev.shapewright.reports.IndexPage;
import dev.shapewright.reports.IndexPage.Entry;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML pages in a browser. */
class PageTest extends InBrowser {
    static Stream<Named<ModelSummary>> models() {
        return ZooReportsTest.models();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void loadsAndOpensWithoutAWord(ModelSummary summary) throws IOException {
        open(summary);

        assertEquals(summary.model(), browser.find("h1").getText());
        assertEquals(summary.rows().size(), browser.all("#table tbody tr").size());
        assertTrue(nodes() > 0);
        browser.find("#expand").click();
        assertTrue(browser.all("#graph .node.layer, #graph .node.weights").size() > 0);
        browser.find("#collapse").click();
        assertEquals(List.of(), browser.console());
    }

    /** Each tensor that is drawn has two ends and a shape, and nothing stands where no number is. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void everythingHasAPlace(ModelSummary summary) throws IOException {
        open(summary);
        browser.find("#expand").click();

        assertEquals(
                browser.all("#graph .wire").size(), browser.all("#graph .shape").size());
        assertFalse(browser.ask("document.getElementById('graph').innerHTML")
                .toString()
                .contains("NaN"));
    }

    static Stream<ModelSummary> large() {
        return Stream.of(
                Gpt2XlModelSummary.summary(), DenseNet201ModelSummary.summary(), ResNet152ModelSummary.summary());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void aLargeNetworkOpensCollapsedAndFast(ModelSummary summary) throws IOException {
        open(summary);

        assertTrue(nodes() < 40, () -> nodes() + " nodes");
        Object milliseconds = browser.ask(
                "performance.getEntriesByType('navigation')[0].loadEventEnd - performance.getEntriesByType('navigation')[0].responseEnd");
        assertTrue(((Number) milliseconds).doubleValue() < 5_000, () -> summary.model() + ": " + milliseconds + " ms");
    }

    @Test
    void aClickShowsTheFormulasOfALayer() throws IOException {
        open(MnistCnnModelSummary.summary());
        browser.find("[data-row='3']").click();

        String details = browser.find("#details").getText();
        assertTrue(details.contains("conv_2"), details);
        assertTrue(details.contains("(12 + 0 + 0 - 3) / 1 + 1 = 10"), details);
        assertTrue(details.contains("3*3*4*8 + 8 = 296"), details);
        assertTrue(details.contains("10*10*3*3*4*8 = 28,800"), details);
        assertTrue(details.contains("MnistCnn.java:8"), details);
        assertTrue(details.contains("10x10"), details);
        assertEquals("conv_2", browser.find("#table tr.chosen td").getText());
    }

    @Test
    void theTableIsSearchedAndSorted() throws IOException {
        open(MnistCnnModelSummary.summary());
        WebElement search = browser.find("#search");
        search.sendKeys("dense");
        assertEquals(List.of("dense_1", "dense_2"), names());
        assertEquals("2 of 9 rows", browser.find("#found").getText());
        search.clear();
        search.sendKeys(" ", Keys.BACK_SPACE);

        WebElement parameters = browser.find("#table th:nth-child(4) button");
        parameters.click();
        assertEquals("dense_1", names().get(0));
        assertEquals("descending", browser.find("#table th:nth-child(4)").getAttribute("aria-sort"));
        parameters.click();
        assertEquals("input", names().get(0));
        parameters.click();
        assertEquals(List.of("input", "conv_1", "pool_1"), names().subList(0, 3));
    }

    private List<String> names() {
        return browser.all("#table tbody tr td:first-child").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** A row of the table leads into a block that is closed. */
    @Test
    void theTableSaysWhereALayerReadsFrom() throws IOException {
        open(ResNet18ModelSummary.summary());
        String add = "#table tr:has(td:first-child [title='basic_stage_1.basic_block_1.add_1'])";
        List<String> read = browser.all(add + " .from a").stream()
                .map(link -> link.getAttribute("title"))
                .toList();
        assertEquals(List.of("basic_stage_1.basic_block_1.conv_bn_1", "stem_1"), read);
    }

    @Test
    void aRowOfTheTableOpensTheGraphAtItsLayer() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#collapse").click();
        browser.find("#search").sendKeys("basic_stage_4.basic_block_2.add_1");
        browser.find("#table tbody a").click();

        assertEquals(
                "basic_stage_4.basic_block_2.add_1", browser.find("#details h3").getText());
        assertTrue(browser.find("#graph .node.chosen").isDisplayed());
    }

    /** What is chosen below the graph is shown beside it, so the page goes there. */
    @Test
    void whatIsChosenInTheTableIsSeen() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#search").sendKeys("basic");
        assertFalse(isSeen("#details h3"));
        detailsOf("basic_stage_4.basic_block_2.add_1");

        assertEquals(
                "basic_stage_4.basic_block_2.add_1", browser.find("#details h3").getText());
        assertTrue(isSeen("#details h3"));
        assertTrue(isSeen("#graph .node.chosen > rect.face"));
    }

    /** By hand: 3*3*512*512 + 2*512 for either; of the MACs, 7*7 times that without the norms. */
    @Test
    void aBlockTellsWhatItsLayersAdd() throws IOException {
        open(ResNet18ModelSummary.summary());
        String details = detailsOf("basic_stage_4.basic_block_2").replaceAll("\\s+", " ");

        assertTrue(details.contains("conv_bn_relu_1 2,360,320 conv_bn_1 2,360,320 "), details);
        assertTrue(details.contains("conv_bn_relu_1 115,605,504 conv_bn_1 115,605,504 "), details);
        assertEquals(List.of(), browser.console());
    }

    /** The graph draws equal repetitions once; each is told with its own numbers. */
    @Test
    void aLaterRepetitionIsToldAsWhatItIs() throws IOException {
        open(ResNet50ModelSummary.summary());
        String third = detailsOf("stage_2.bottleneck_3.conv_bn_relu_2.conv_1");
        String fourth = detailsOf("stage_2.bottleneck_4.conv_bn_relu_2.conv_1");

        assertTrue(third.contains("stage_2.bottleneck_3.conv_bn_relu_1"), third);
        assertTrue(fourth.contains("stage_2.bottleneck_4.conv_bn_relu_1"), fourth);
        assertTrue(third.contains("receptive field\n75x75"), third);
        assertTrue(fourth.contains("receptive field\n91x91"), fourth);
    }

    /** The address leads to a layer, and the browser's own button back to where it was chosen. */
    @Test
    void layersHaveAddresses() throws IOException {
        open(ResNet18ModelSummary.summary());
        Object before = browser.find("#details h3").getText();
        browser.find("#search").sendKeys("basic");
        Object place = browser.ask("scrollY");
        detailsOf("basic_stage_4.basic_block_2.add_1");
        assertTrue(browser.ask("location.hash").toString().endsWith("#basic_stage_4.basic_block_2.add_1"));
        assertNotEquals(place, browser.ask("scrollY"));
        browser.back();
        browser.await("document.querySelector('#details h3').textContent === arguments[0]", before);

        browser.open("linked", ReportFormat.HTML.of(ResNet18ModelSummary.summary()), "#basic_stage_2.basic_block_1");
        assertEquals("basic_stage_2.basic_block_1", browser.find("#details h3").getText());
        assertTrue(isSeen("#graph .node.chosen > rect.face"));
    }

    @Test
    void chartsShowThePeakAndGroupByKind() throws IOException {
        open(ResNet18ModelSummary.summary());
        assertTrue(browser.find(".peak-text").getText().startsWith("peak 1.61 M, 6.13 MiB in float32, at stem_1"));
        assertEquals(6, browser.all("#parameters-chart .track").size());
        browser.find("#by-kind").click();
        assertTrue(browser.find("#macs-chart").getText().contains("Conv"));
    }

    /** What is alive at a layer is what it reads and what it makes: 28 * 28 + 24 * 24 * 4, then 24 * 24 * 4 + 12 * 12 * 4. */
    @Test
    void keysReadTheChartOfMemory() throws IOException {
        open(MnistCnnModelSummary.summary());
        WebElement chart = browser.find(".memory");
        assertEquals("conv_1: 3,088 values, 12.1 KiB in float32", chart.getAttribute("aria-valuetext"));
        chart.sendKeys(Keys.ARROW_RIGHT);
        assertEquals(
                "pool_1: 2,880 values, 11.3 KiB in float32",
                browser.find(".memory-read").getText());
        chart.sendKeys(Keys.END, Keys.ARROW_RIGHT);
        assertEquals("9", chart.getAttribute("aria-valuenow"));
        chart.sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
        assertEquals("pool_1", browser.find("#details h3").getText());
    }

    @Test
    void themesFollowTheSystemAndTheButton() throws IOException {
        browser.theme("light");
        open(MnistCnnModelSummary.summary());
        String light = background();
        browser.theme("dark");
        String dark = background();
        assertNotEquals(light, dark);
        browser.find("#theme").click();
        assertEquals(light, background());
        browser.find("#theme").click();
        assertEquals(dark, background());
        browser.find("#theme").click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoBarriers(String theme) throws IOException {
        browser.theme(theme);
        browser.open(
                "index",
                IndexPage.of(models().map(model -> new Entry("zoo", "page.html", model.getPayload()))
                        .toList()));
        assertEquals(List.of(), browser.barriers());
        for (ModelSummary summary : List.of(MnistCnnModelSummary.summary(), ResNet18ModelSummary.summary())) {
            browser.open(summary.model(), IndexPage.page(new Entry("zoo", "zoo/page.html", summary)));
            assertEquals(List.of(), browser.barriers());
            browser.find("#expand").click();
            browser.find("#by-kind").click();
            assertEquals(List.of(), browser.barriers());
        }
        browser.theme("light");
    }

    /** Dark ink, whatever is chosen for the screen; all of the graph and of the table, and nothing to press. */
    @Test
    void isPrinted() throws IOException {
        browser.theme("light");
        open(ResNet18ModelSummary.summary());
        browser.find("#expand").click();
        Object ink = ink();
        browser.find("#theme").click();
        assertNotEquals(ink, ink());
        browser.media("print", "dark");

        assertEquals(ink, ink());
        assertFalse(browser.find("#expand").isDisplayed());
        assertFalse(browser.find("#theme").isDisplayed());
        assertEquals(
                browser.ask("document.querySelector('.scroll').clientHeight"),
                browser.ask("document.querySelector('.scroll').scrollHeight"));
        browser.size(794, 3000);
        assertTrue(lowest("#graph .node") > lowest("#graph"));
        browser.ask("window.dispatchEvent(new Event('beforeprint'))");
        assertTrue(lowest("#graph .node") < lowest("#graph"));
        browser.screenshot("ResNet18-print");
        assertEquals(
                browser.ask("document.documentElement.clientWidth"),
                browser.ask("document.documentElement.scrollWidth"));
        browser.size(1280, 1000);
        browser.theme("light");
        browser.find("#theme").click();
        browser.find("#theme").click();
    }

    private double lowest(String selector) {
        Object bottom = browser.ask("Math.max(...[...document.querySelectorAll('" + selector
                + "')].map(element => element.getBoundingClientRect().bottom))");
        return ((Number) bottom).doubleValue();
    }

    private Object ink() {
        return browser.ask("getComputedStyle(document.querySelector('#table td')).color");
    }

    private String background() {
        return browser.ask("getComputedStyle(document.body).backgroundColor").toString();
    }

    /** No part is wider than a phone: only the graph and the table move sideways, each in its frame. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void fitsAPhone(ModelSummary summary) throws IOException {
        browser.size(390, 844);
        open(summary);

        assertEquals(
                browser.ask("document.documentElement.clientWidth"),
                browser.ask("document.documentElement.scrollWidth"));
        browser.size(1280, 1000);
    }

    @Test
    void isPicturedForWhoeverLooks() throws IOException {
        for (ModelSummary summary : List.of(MnistCnnModelSummary.summary(), ResNet18ModelSummary.summary())) {
            for (String theme : List.of("light", "dark")) {
                for (int width : List.of(1280, 390)) {
                    browser.size(width, width == 390 ? 3400 : 2100);
                    browser.theme(theme);
                    open(summary);
                    browser.screenshot(summary.model() + "-" + theme + "-" + width);
                }
            }
        }
        browser.theme("light");
        browser.size(1280, 1000);
        for (ModelSummary summary :
                List.of(GoogLeNetModelSummary.summary(), UNetModelSummary.summary(), T5SmallModelSummary.summary())) {
            open(summary);
            browser.screenshot(summary.model());
            browser.find("#expand").click();
            browser.find("#fit").click();
            browser.screenshot(summary.model() + "-expanded");
        }
        assertEquals(List.of(), browser.console());
    }
}
