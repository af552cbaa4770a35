package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.ExpressionText;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block.Definition;
import dev.shapewright.shapes.language.Block.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Encodes blocks as text, since a class file does not keep everything about them. One line for each part, with fields
 * separated by tabs; an element's line belongs to the entry above it.
 */
public final class BlockText {
    private static final String NONE = "";

    private BlockText() {}

    /** The block as text. */
    public static String encode(Block block) {
        List<String> lines = new ArrayList<>();
        lines.add(line("block", block.type(), block.name(), block.stack().file()));
        block.suppressed().stream().sorted().forEach(word -> lines.add(line("suppressed", word)));
        for (Parameter parameter : block.parameters()) {
            String fallback = parameter.fallback().map(ExpressionText::encode).orElse(NONE);
            lines.add(line("parameter", parameter.name(), parameter.type().name(), fallback));
        }
        block.definitions()
                .forEach((name, definition) -> lines.add(
                        line("constant", name, definition.type().name(), ExpressionText.encode(definition.value()))));
        for (Entry entry : block.stack().entries()) {
            Written call = entry.call();
            lines.add(line("layer", call.type(), call.block().orElse(NONE), Integer.toString(entry.line())));
            call.elements().forEach((name, value) -> lines.add(line("element", name, ExpressionText.encode(value))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String... fields) {
        return String.join("\t", fields);
    }

    /** The block that {@link #encode} wrote; it cannot be changed. */
    public static Block decode(String text) {
        String[] head = {NONE, NONE, NONE, NONE};
        Set<String> suppressed = new LinkedHashSet<>();
        List<Parameter> parameters = new ArrayList<>();
        Map<String, Definition> definitions = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "block" -> head = fields;
                case "suppressed" -> suppressed.add(fields[1]);
                case "parameter" ->
                    parameters.add(new Parameter(fields[1], Type.valueOf(fields[2]), fallback(fields[3])));
                case "constant" ->
                    definitions.put(
                            fields[1], new Definition(Type.valueOf(fields[2]), ExpressionText.decode(fields[3])));
                case "layer" -> entries.add(entry(fields));
                case "element" -> {
                    int last = entries.size() - 1;
                    Entry entry = entries.get(last);
                    Written call = entry.call().with(fields[1], ExpressionText.decode(fields[2]));
                    entries.set(last, new Entry(call, entry.line()));
                }
                default -> throw new IllegalArgumentException("no part of a block: " + line);
            }
        }
        Stack stack = new Stack(head[2], head[3], entries, true);
        return new Block(head[1], stack, parameters, definitions, suppressed, false, true);
    }

    private static Optional<Expression> fallback(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ExpressionText.decode(text));
    }

    private static Entry entry(String[] fields) {
        Optional<String> block = fields[2].isEmpty() ? Optional.empty() : Optional.of(fields[2]);
        return new Entry(new Written(fields[1], block, Map.of()), Integer.parseInt(fields[3]));
    }
}
