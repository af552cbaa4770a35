package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.example.resnet.ResNet18ModelSummary;
import dev.shapewright.summary.LayerSummary;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The graph of the HTML pages, by pointer and by keys. */
class PageGraphTest extends InBrowser {
    @Test
    void blocksOpenAndCloseByPointerAndKey() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#collapse").click();
        int collapsed = nodes();
        assertEquals(7, collapsed);

        browser.find("[data-row='" + row("basic_stage_1") + "'] .toggle").click();
        assertEquals(collapsed + 1, nodes());
        assertEquals(
                "true",
                browser.find("[data-row='" + row("basic_stage_1") + "']").getAttribute("aria-expanded"));
        assertTrue(browser.find("[data-row='" + row("basic_stage_1.basic_block_1") + "']")
                .getText()
                .contains("\u00d72"));

        browser.find("[data-row='" + row("basic_stage_2") + "']").sendKeys(Keys.ARROW_RIGHT);
        assertEquals(collapsed + 3, nodes());
        browser.find("[data-row='" + row("basic_stage_2") + "']").sendKeys(Keys.ARROW_LEFT);
        assertEquals(collapsed + 1, nodes());
    }

    /** A screen reader hears a tree, whose boxes say what they read. */
    @Test
    void theGraphIsATree() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#collapse").click();
        WebElement stage = browser.find("[data-row='" + row("basic_stage_1") + "']");
        assertEquals("treeitem", stage.getAriaRole());
        assertEquals("basic_stage_1, BasicStage 64, 2, from stem_1, output 56x56x64", stage.getAccessibleName());
    }

    /** The page opens with the table at its top; the row of a box that is clicked comes into sight there. */
    @Test
    void theRowOfAChosenBoxIsInSight() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#collapse").click();
        assertEquals(0L, browser.ask("document.querySelector('.scroll').scrollTop"));
        browser.find("[data-row='" + row("head_1") + "']").click();
        assertEquals(true, browser.ask("""
                (() => {
                  const line = document.querySelector('#table .chosen').getBoundingClientRect();
                  const table = document.querySelector('.scroll').getBoundingClientRect();
                  return line.top >= table.top && line.bottom <= table.bottom;
                })()"""));
    }

    @Test
    void theGraphIsDraggedAndZoomed() throws IOException {
        open(MnistCnnModelSummary.summary());
        double left = view("e");
        double top = view("f");
        browser.drag("#graph", 40, 30);
        assertEquals(left + 40, view("e"), 1);
        assertEquals(top + 30, view("f"), 1);

        double scale = view("a");
        browser.pinch("#graph", 100, 200);
        assertEquals(2 * scale, view("a"), 0.1);
        browser.pinch("#graph", 200, 100);
        assertEquals(scale, view("a"), 0.1);
        browser.find("#zoom-in").click();
        assertEquals(1.25 * scale, view("a"), 0.1);
    }

    /** An element of the matrix by which the graph is moved and scaled. */
    private double view(String element) {
        return ((Number) browser.ask(
                        "document.querySelector('#graph > g').transform.baseVal.consolidate().matrix." + element))
                .doubleValue();
    }

    private static int row(String name) {
        return ResNet18ModelSummary.summary().rows().stream()
                .map(LayerSummary::name)
                .toList()
                .indexOf(name);
    }

    /** An arrow goes from box to box, and the graph goes with it. */
    @Test
    void theBoxInFocusIsInSight() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#expand").click();
        browser.find("#graph [tabindex='0']").sendKeys(Keys.HOME);
        for (int i = 0; i < 30; i++) {
            browser.press(Keys.ARROW_DOWN);
            Object inside = browser.ask("""
                    (() => {
                      const face = document.activeElement.querySelector('rect.face').getBoundingClientRect();
                      const graph = document.getElementById('graph').getBoundingClientRect();
                      return face.top >= graph.top && Math.min(face.bottom, face.top + graph.height - 24) <= graph.bottom
                        && graph.top >= 0 && graph.bottom <= innerHeight + 1;
                    })()""");
            assertEquals(true, inside, "box " + i);
        }
    }

    /** The keys of a tree: Tab leads to one box, arrows to all others; with Control they are the browser's. */
    @Test
    void arrowsGoThroughTheTree() throws IOException {
        open(ResNet18ModelSummary.summary());
        browser.find("#collapse").click();
        assertEquals(1, browser.all("#graph [tabindex='0']").size());
        browser.find("#graph [tabindex='0']").sendKeys(Keys.HOME);
        assertEquals("input", focused());
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        assertEquals("basic_stage_1", focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("basic_stage_1", focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("basic_stage_1.basic_block_1", focused());
        browser.press(Keys.ARROW_LEFT);
        browser.press(Keys.ARROW_LEFT);
        assertEquals(7, nodes());
        assertEquals("basic_stage_1", focused());
        browser.press(Keys.END);
        browser.press(Keys.ARROW_DOWN);
        assertEquals("head_1", focused());
        double scale = view("a");
        browser.ask("document.activeElement.dispatchEvent("
                + "new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true }))");
        assertEquals(scale, view("a"), 1e-9);
        browser.press("+");
        assertEquals(1.25 * scale, view("a"), 1e-6);
    }

    private String focused() {
        int row = Integer.parseInt(
                browser.ask("document.activeElement.dataset.row").toString());
        return ResNet18ModelSummary.summary().rows().get(row).name();
    }

    /** Of a hand that trembles the click counts, of one that drags the way. */
    @Test
    void aDragChoosesNothing() throws IOException {
        open(MnistCnnModelSummary.summary());
        WebElement box = browser.find("[data-row='3']");
        browser.dragSlowly(box, 40);
        assertEquals("conv_1", browser.find("#details h3").getText());
        browser.dragSlowly(box, 2);
        assertEquals("conv_2", browser.find("#details h3").getText());
    }

    /** However far it is moved, some of it stays in the window. */
    @Test
    void theGraphIsNeverLost() throws IOException {
        open(MnistCnnModelSummary.summary());
        browser.find("#graph .node").click();
        for (int i = 0; i < 20; i++) {
            browser.drag("#graph", 0, 400);
        }
        assertTrue(isSeenInGraph());
    }

    @Test
    void theGraphFitsAnotherWindow() throws IOException {
        open(MnistCnnModelSummary.summary());
        browser.size(390, 844);
        browser.await("document.getElementById('graph').getBoundingClientRect().width < 390");
        browser.await("document.querySelector('#graph > g').getBoundingClientRect().right < 390");
        assertTrue(isSeenInGraph());
        browser.size(1280, 1000);
    }

    private boolean isSeenInGraph() {
        return Boolean.TRUE.equals(browser.ask("""
                ((all, window) => all.right > window.left && all.left < window.right
                  && all.bottom > window.top && all.top < window.bottom)(
                  document.querySelector('#graph > g').getBoundingClientRect(),
                  document.getElementById('graph').getBoundingClientRect())"""));
    }

    @Test
    void thePeakIsMarkedInTheGraph() throws IOException {
        open(MnistCnnModelSummary.summary());
        assertEquals("peak", browser.find("#graph [data-row='1'] .mark").getText());
        assertEquals(1, browser.all("#graph .mark").size());
    }
}
