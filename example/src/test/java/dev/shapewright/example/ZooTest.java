package dev.shapewright.example;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every network of the zoo has exactly the figures that were published of it, and the manual shows them. */
class ZooTest {
    private static final Path PAGE = Path.of("..", "docs", "zoo.md");

    static Stream<Published> models() {
        return Zoo.models().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void figuresAreThePublishedOnes(Published model) {
        assertAll(
                () -> assertEquals(
                        OptionalLong.of(model.parameters()), model.summary().parameters(), "parameters"),
                () -> assertEquals(model.macs(), model.comparableMacs(), "MACs"));
    }

    @Test
    void everyModelIsInTheZoo() throws IOException {
        try (Stream<Path> files = Files.walk(ZooTable.SOURCES, 2)) {
            Set<String> written = files.filter(file -> file.getNameCount() == ZooTable.SOURCES.getNameCount() + 2)
                    .filter(ZooTable::isModel)
                    .map(file -> ZooTable.SOURCES
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, models().map(Published::model).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** With {@code -Dgolden.update} the page's table is written anew. */
    @Test
    void pageShowsTheTable() throws IOException {
        String table = ZooTable.of(Zoo.models());
        System.out.println(table);
        if (System.getProperty("golden.update") != null) {
            String page = Files.readString(PAGE);
            int start = page.indexOf(ZooTable.HEADING);
            int end = page.indexOf("\n\n", start);
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
        }
        assertTrue(
                Files.readString(PAGE).contains(table),
                PAGE + " shows another table; see CONTRIBUTING.md, golden texts");
    }
}
