package dev.shapewright.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the manual and its fenced blocks. */
record Page(Path path, String text, List<Block> blocks) {
    /** The project's root, relative to the module folder in which tests run. */
    private static final Path ROOT = Path.of("..");

    private static final Pattern HEADING_OR_BLOCK = Pattern.compile(
            "^#+ (?<heading>[^\n]*)$|^```(?<language>\\w*)\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MESSAGE =
            Pattern.compile("\\w+\\.java:\\d+: (error|warning): \\[[a-z-]+] .*", Pattern.DOTALL);
    private static final String NO_SECTION = "";
    private static final String WRONG = "Wrong";

    /**
     * A fenced block.
     *
     * @param section the nearest heading above it
     * @param start the offset of its text in the page
     */
    record Block(String section, String language, String text, int start) {
        boolean isJava() {
            return language.equals("java");
        }

        boolean isText() {
            return language.equals("text");
        }

        boolean isDiff() {
            return language.equals("diff");
        }
    }

    /** A Java file that a page shows, and the text block below it. */
    record Example(JavaFile file, String section, Optional<Block> text) {
        /** Whether the text is, or should be, the compiler's output; otherwise it is the model's table. */
        boolean isWrong() {
            return section.equals(WRONG)
                    || text.filter(block -> MESSAGE.matcher(block.text()).matches())
                            .isPresent();
        }
    }

    static Page read(Path path) {
        try {
            String text = Files.readString(path);
            return new Page(path, text, blocks(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages in a folder of the project and its subfolders. */
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

    /** A file of the project as a page, given its path from the root. */
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
                blocks.add(new Block(section, found.group("language"), found.group("text"), found.start("text")));
            }
        }
        return blocks;
    }

    /** The name of the page, without its extension. */
    String name() {
        return path.getFileName().toString().replace(".md", "");
    }

    /** The text without its fenced blocks. */
    String prose() {
        return HEADING_OR_BLOCK
                .matcher(text)
                .replaceAll(found -> found.group().startsWith("#") ? Matcher.quoteReplacement(found.group()) : "");
    }

    boolean hasSection(String section) {
        return text.contains("\n## " + section + "\n");
    }

    /** The headings, the title first. */
    List<String> headings() {
        return HEADING_OR_BLOCK
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .flatMap(heading -> Optional.ofNullable(heading).stream())
                .toList();
    }

    /** The paragraphs below the title, up to the first section, one line each. */
    List<String> introduction() {
        String below = text.substring(text.indexOf('\n'), text.indexOf("\n## "));
        return Pattern.compile("\n\n+")
                .splitAsStream(below.strip())
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    /** The rows of the tables of a section, each as its cells, without the headers. */
    List<List<String>> rows(String section) {
        int start = text.indexOf("\n## " + section + "\n");
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end)
                .lines()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .skip(1)
                .toList();
    }

    /** Replaces the texts of blocks of this page. */
    void write(Map<Block, String> texts) {
        StringBuilder changed = new StringBuilder(text);
        texts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().start()))
                .forEach(entry -> changed.replace(
                        entry.getKey().start(),
                        entry.getKey().start() + entry.getKey().text().length(),
                        entry.getValue()));
        try {
            Files.writeString(path, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java blocks of a section, each with the text block that follows, if there is one. */
    List<Example> examples(String section) {
        return examples(
                blocks.stream().filter(block -> block.section().equals(section)).toList());
    }

    /** All Java blocks, each with the text block that follows, if there is one. */
    List<Example> examples() {
        return examples(blocks);
    }

    private static List<Example> examples(List<Block> blocks) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isJava()) {
                Optional<Block> next = blocks.stream().skip(i + 1L).findFirst().filter(Block::isText);
                examples.add(new Example(JavaFile.of(block.text()), block.section(), next));
            }
        }
        return examples;
    }

    /** The Shapewright options in a section's command lines. */
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
