package dev.shapewright.shapes.written;

import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program as a user would write it, without Java's boilerplate: blocks (see {@link BlockReader}), then the
 * annotations of a model called Net. Empty lines and text after {@code //} are ignored.
 *
 * @param tokens the texts that the tokens of its expressions stand for
 */
public record ProgramText(Program program, Tokens tokens) {
    private static final Pattern CHAIN = Pattern.compile("chain (\\w+) (\\d+)");

    /** Reads a program. */
    public static ProgramText of(String text) {
        List<BlockReader> readers = new ArrayList<>();
        List<String> model = new ArrayList<>();
        for (String line : text.lines()
                .map(ProgramText::uncommented)
                .flatMap(ProgramText::chain)
                .toList()) {
            if (line.matches("(jar )?block .*")) {
                readers.add(new BlockReader(line));
            } else if (line.startsWith(" ") && !readers.isEmpty() && model.isEmpty()) {
                readers.get(readers.size() - 1).add(line.strip());
            } else if (!line.isBlank()) {
                model.add(line);
            }
        }
        Set<String> names = readers.stream().map(BlockReader::name).collect(Collectors.toSet());
        Tokens tokens = new Tokens();
        StackReader stacks = new StackReader(names, tokens);
        Map<String, Block> blocks = new LinkedHashMap<>();
        readers.forEach(reader -> blocks.put(reader.name(), reader.block(stacks, tokens)));
        Stack net = stacks.read("Net", String.join("\n", model), new Vocabulary("", Map.of(), Map.of()));
        return new ProgramText(new Program(net, blocks), tokens);
    }

    /** Reads a program without its tokens. */
    public static Program read(String text) {
        return of(text).program;
    }

    /** Reads one annotation, with the vocabulary of a block or, if there is none, of a model. */
    public static Written annotation(String text, Program program, Optional<Block> block) {
        return annotations(text, program, block).get(0);
    }

    /** Reads consecutive annotations, with the same vocabulary. */
    public static List<Written> annotations(String text, Program program, Optional<Block> block) {
        Vocabulary words = block.map(Vocabulary::of).orElse(new Vocabulary("", Map.of(), Map.of()));
        return new StackReader(program.blocks().keySet(), new Tokens())
                .read("", text, words).entries().stream().map(Entry::call).toList();
    }

    /** {@code chain Deep 3} is three blocks: Deep1 uses Deep2, which uses Deep3, which has a {@code @Relu}. */
    private static Stream<String> chain(String line) {
        Matcher matcher = CHAIN.matcher(line);
        if (!matcher.matches()) {
            return Stream.of(line);
        }
        String name = matcher.group(1);
        int length = Integer.parseInt(matcher.group(2));
        return IntStream.rangeClosed(1, length)
                .boxed()
                .flatMap(i -> Stream.of("block " + name + i, "    @" + (i == length ? "Relu" : name + (i + 1))));
    }

    private static String uncommented(String line) {
        int comment = line.indexOf(" //");
        return comment < 0 ? line.stripTrailing() : line.substring(0, comment).stripTrailing();
    }
}
