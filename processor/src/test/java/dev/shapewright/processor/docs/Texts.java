package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.docs.Page.Block;
import java.util.Map;

/** Compares blocks of pages with their expected texts; {@code -Dgolden.update} writes these into the pages. */
final class Texts {
    private Texts() {}

    static void assertShown(Page page, Map<Block, String> texts) {
        if (System.getProperty("golden.update") != null) {
            page.write(texts);
            return;
        }
        assertAll(texts.entrySet().stream()
                .map(entry ->
                        () -> assertEquals(entry.getValue(), entry.getKey().text())));
    }
}
