package dev.shapewright.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the manual and its fenced blocks. */
record Page(Path path, String text, List<Block> blocks) {
    /** The project's root: tests run in the folder of their module. */
    private static final Path ROOT = Path.of("..");

    private static final Pattern HEADING_OR_BLOCK = Pattern.compile(
            "^#+ (?<heading>[^\n]*)$|^```(?<language>\\w*)\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String NO_SECTION = "";

    /**
     * A fenced block.
     *
     * @param section the nearest heading above it
     */
    record Block(String section, String language, String text) {
        boolean isJava() {
            return language.equals("java");
        }

        boolean isText() {
            return language.equals("text");
        }
    }

    /** A Java file that a page shows, and the text that the page puts below it. */
    record Example(JavaFile file, String below) {}

    static Page read(Path path) {
        try {
            String text = Files.readString(path);
            return new Page(path, text, blocks(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages in a folder of the project, those of its folders too. */
    static List<Page> in(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page in the project's root. */
    static Page atRoot(String name) {
        return read(ROOT.resolve(name));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        String section = NO_SECTION;
        Matcher found = HEADING_OR_BLOCK.matcher(text);
        while (found.find()) {
            if (found.group("heading") != null) {
                section = found.group("heading");
            } else {
                blocks.add(new Block(section, found.group("language"), found.group("text")));
            }
        }
        return blocks;
    }

    /** The name of the page, without its ending. */
    String name() {
        return path.getFileName().toString().replace(".md", "");
    }

    boolean hasSection(String section) {
        return text.contains("\n## " + section + "\n");
    }

    /** The Java blocks of a section, each with the text block that comes next, if there is one. */
    List<Example> examples(String section) {
        return examples(
                blocks.stream().filter(block -> block.section().equals(section)).toList());
    }

    /** All Java blocks, each with the text block that comes next. */
    List<Example> examples() {
        return examples(blocks);
    }

    private static List<Example> examples(List<Block> blocks) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isJava()) {
                boolean explained = i + 1 < blocks.size() && blocks.get(i + 1).isText();
                examples.add(new Example(
                        JavaFile.of(blocks.get(i).text()),
                        explained ? blocks.get(i + 1).text() : ""));
            }
        }
        return examples;
    }

    /** The options of Shapewright that a section's command lines show. */
    List<String> options(String section) {
        return blocks.stream()
                .filter(block ->
                        block.section().equals(section) && block.language().equals("sh"))
                .flatMap(block -> Pattern.compile("-Ashapewright\\S+")
                        .matcher(block.text())
                        .results()
                        .map(found -> found.group()))
                .toList();
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
