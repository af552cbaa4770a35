package dev.shapewright.processor.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.docs.Page.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diff in a page matches the actual files: a new file in full, of any other file the changed lines. */
class DiffsTest {
    private static final Pattern FILES = Pattern.compile("^(?=--- )", Pattern.MULTILINE);
    private static final Pattern HUNKS = Pattern.compile("^@@.*\n", Pattern.MULTILINE);
    private static final String NEW_FILE = "--- /dev/null\n";
    private static final String PATH = "+++ b/";

    static Stream<Page> pagesWithDiffs() {
        return PagesTest.pages().filter(page -> page.blocks().stream().anyMatch(Block::isDiff));
    }

    @ParameterizedTest
    @MethodSource("pagesWithDiffs")
    void diffsLeadToTheFilesThatAreThere(Page page) {
        Map<Block, String> texts = new HashMap<>();
        for (Block block : page.blocks()) {
            if (block.isDiff()) {
                String text = FILES.splitAsStream(block.text())
                        .map(DiffsTest::updated)
                        .collect(Collectors.joining());
                texts.put(block, text);
            }
        }
        Texts.assertShown(page, texts);
    }

    /** The part about one file, as it should be. */
    private static String updated(String part) {
        List<String> lines = part.lines().toList();
        String path = lines.get(1).substring(PATH.length());
        String file = Page.atRoot(path).text();
        if (part.startsWith(NEW_FILE)) {
            return added(path, file.lines().toList());
        }
        HUNKS.splitAsStream(part)
                .skip(1)
                .forEach(hunk -> assertTrue(file.contains(after(hunk)), () -> path + " is without\n" + hunk));
        return part;
    }

    private static String added(String path, List<String> lines) {
        List<String> part = new ArrayList<>(List.of(PATH + path, "@@ -0,0 +1," + lines.size() + " @@"));
        lines.forEach(line -> part.add("+" + line));
        return NEW_FILE + String.join("\n", part) + "\n";
    }

    /** The result of a hunk: its added and unchanged lines. */
    private static String after(String hunk) {
        return hunk.lines()
                .filter(line -> !line.startsWith("-"))
                .map(line -> line.substring(Math.min(1, line.length())) + "\n")
                .collect(Collectors.joining());
    }
}
