package dev.shapewright.example;

import dev.shapewright.reports.ReportFormat;
import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests of pages in one browser, in a window of 1280 by 1000. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {
    Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
        browser.size(1280, 1000);
    }

    void open(ModelSummary summary) throws IOException {
        browser.open(summary.model(), ReportFormat.HTML.of(summary));
    }

    int nodes() {
        return browser.all("#graph .node").size();
    }

    boolean isSeen(String selector) {
        return Boolean.TRUE.equals(browser.ask("(box => box.top >= 0 && box.bottom <= innerHeight)"
                + "(document.querySelector('" + selector + "').getBoundingClientRect())"));
    }

    /** Chooses a row in the table; what is told of it then. */
    String detailsOf(String row) {
        browser.find("#search").clear();
        browser.find("#search").sendKeys(row);
        browser.await("document.querySelector('#table tbody a').title === arguments[0]", row);
        browser.find("#table tbody a").click();
        return browser.find("#details").getText();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }
}
