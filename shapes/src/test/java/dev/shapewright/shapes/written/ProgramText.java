package dev.shapewright.shapes.written;

import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A program as a user would write it, without the ceremony of Java: blocks, see {@link BlockReader}, then the annotations
 * of a model called Net. Empty lines and what stands behind {@code //} do not count.
 *
 * @param tokens what the tokens of its expressions stand for
 */
public record ProgramText(Program program, Tokens tokens) {
    /** Reads a program. */
    public static ProgramText of(String text) {
        List<BlockReader> readers = new ArrayList<>();
        List<String> model = new ArrayList<>();
        for (String line : text.lines().map(ProgramText::uncommented).toList()) {
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

    /** The program alone. */
    public static Program read(String text) {
        return of(text).program;
    }

    /** One annotation without names of a block. */
    public static Written annotation(String text, Set<String> blocks) {
        Vocabulary none = new Vocabulary("", Map.of(), Map.of());
        return new StackReader(blocks, new Tokens())
                .read("", text, none)
                .entries()
                .get(0)
                .call();
    }

    private static String uncommented(String line) {
        int comment = line.indexOf(" //");
        return comment < 0 ? line.stripTrailing() : line.substring(0, comment).stripTrailing();
    }
}
