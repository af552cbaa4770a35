package dev.shapewright.shapes.written;

import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the declaration of a block.
 *
 * <p>{@code block Bottleneck(int width, int stride = 1)}, then definitions, {@code int wide = 4 * width;}, and the
 * stack, each indented. A {@code jar block} is one whose source is not in this compilation; {@code suppress id, id} may
 * end the head.
 */
final class BlockReader {
    private static final Pattern HEAD =
            Pattern.compile("(jar )?block (\\w+)(?:\\((.*)\\))?(?: suppress ([\\w:, -]+))?");

    private final String name;
    private final boolean own;
    private final String parameters;
    private final Set<String> suppressed;
    private final List<String> definitions = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();

    BlockReader(String head) {
        Matcher matcher = HEAD.matcher(head.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no block: " + head);
        }
        own = matcher.group(1) == null;
        name = matcher.group(2);
        parameters = Optional.ofNullable(matcher.group(3)).orElse("");
        suppressed = Optional.ofNullable(matcher.group(4)).stream()
                .flatMap(Pattern.compile(", ")::splitAsStream)
                .collect(Collectors.toSet());
    }

    String name() {
        return name;
    }

    /** Adds a line of the body. */
    void add(String line) {
        (line.startsWith("@") ? annotations : definitions).add(line);
    }

    /** The block, once all lines are added. */
    Block block(StackReader stacks, Tokens tokens) {
        Map<String, Type> parameterTypes = new LinkedHashMap<>();
        Map<String, Type> definitionTypes = new LinkedHashMap<>();
        declare(parameters, ",", parameterTypes);
        declare(String.join(" ", definitions), ";", definitionTypes);
        Vocabulary vocabulary = new Vocabulary(name, parameterTypes, definitionTypes);
        List<Block.Parameter> all = new ArrayList<>();
        Map<String, Block.Definition> constants = new LinkedHashMap<>();
        read(parameters, ",", vocabulary, tokens, all::add);
        read(
                String.join(" ", definitions),
                ";",
                vocabulary,
                tokens,
                constant -> constants.put(
                        constant.name(),
                        new Block.Definition(
                                constant.type(), constant.fallback().orElseThrow())));
        return new Block(
                name,
                stacks.read(name, String.join("\n", annotations), vocabulary),
                all,
                constants,
                suppressed,
                own,
                true);
    }

    private static void declare(String text, String separator, Map<String, Type> types) {
        Lexer lexer = new Lexer(text);
        while (!lexer.is("")) {
            Type type = Type.of(lexer.next()).orElseThrow(() -> new IllegalArgumentException("no type in " + text));
            types.put(lexer.next(), type);
            int depth = 0;
            while (!lexer.is("") && (depth > 0 || !lexer.is(separator))) {
                depth += lexer.is("(") ? 1 : lexer.is(")") ? -1 : 0;
                lexer.next();
            }
            lexer.accept(separator);
        }
    }

    private static void read(
            String text, String separator, Vocabulary vocabulary, Tokens tokens, Consumer<Block.Parameter> declared) {
        Lexer lexer = new Lexer(text);
        while (!lexer.is("")) {
            Type type = Type.of(lexer.next()).orElseThrow();
            String name = lexer.next();
            declared.accept(new Block.Parameter(
                    name,
                    type,
                    lexer.accept("=")
                            ? Optional.of(new ExpressionReader(lexer, vocabulary, tokens).element())
                            : Optional.empty()));
            lexer.accept(separator);
        }
    }
}
