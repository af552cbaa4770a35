package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the ready-made blocks lists each of them, with the parameters and defaults of its source. */
class ReadyMadeBlocksTest {
    private static final Path SOURCES = Path.of("../blocks/src/main/java/dev/shapewright/blocks");
    private static final Pattern BLOCK = Pattern.compile("public @interface (\\w+) \\{(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("(int|long|double|boolean|String) (\\w+)\\(\\)(?: default ([^;]+))?;");
    private static final Pattern SECTION = Pattern.compile("\n### @(\\w+)\n(.*?)(?=\n##|\\z)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\n\\| `(\\w+)` \\| (\\w+) \\| `?([^|]*?)`? \\|");

    /** The type, name and default of each parameter. */
    private static List<String> parameters(Pattern pattern, String text, int type, int name) {
        List<String> parameters = new ArrayList<>();
        for (MatchResult found : pattern.matcher(text).results().toList()) {
            String fallback = found.group(3) == null ? "none" : found.group(3);
            parameters.add(found.group(type) + " " + found.group(name) + " " + fallback);
        }
        return parameters;
    }

    @Test
    void thePageIsComplete() throws IOException {
        Map<String, List<String>> blocks = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                BLOCK.matcher(Files.readString(file))
                        .results()
                        .forEach(block -> blocks.put(block.group(1), parameters(PARAMETER, block.group(2), 1, 2)));
            }
        }
        Map<String, List<String>> shown = new TreeMap<>();
        SECTION.matcher(Files.readString(Path.of("../docs/ready-made-blocks.md")))
                .results()
                .forEach(section -> shown.put(section.group(1), parameters(ROW, section.group(2), 2, 1)));

        assertEquals(blocks.keySet(), shown.keySet());
        assertAll(blocks.keySet().stream().map(name -> () -> assertEquals(blocks.get(name), shown.get(name), name)));
    }
}
