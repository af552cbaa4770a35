package dev.shapewright.shapes.written;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads annotations; the line of each is its position in its stack, starting from 1. */
final class StackReader {
    private final Set<String> blocks;
    private final Tokens tokens;

    /**
     * Creates a reader of stacks.
     *
     * @param blocks the names that are not annotations of the language
     */
    StackReader(Set<String> blocks, Tokens tokens) {
        this.blocks = blocks;
        this.tokens = tokens;
    }

    Stack read(String name, String text, Vocabulary vocabulary) {
        Lexer lexer = new Lexer(text);
        List<Entry> entries = new ArrayList<>();
        while (lexer.is("@")) {
            entries.add(new Entry(annotation(lexer, vocabulary), entries.size() + 1));
        }
        if (!lexer.is("")) {
            throw new IllegalArgumentException("no annotation: " + lexer.token() + " in " + text);
        }
        return new Stack(name, name + ".java", entries, true);
    }

    private Written annotation(Lexer lexer, Vocabulary vocabulary) {
        lexer.expect("@");
        String type = lexer.next();
        Map<String, Expression> elements = new LinkedHashMap<>();
        if (lexer.accept("(")) {
            while (!lexer.accept(")")) {
                String name = name(lexer);
                Expression value = new ExpressionReader(lexer, vocabulary, tokens).element();
                elements.put(name, isArray(type, name) ? array(value) : value);
                lexer.accept(",");
            }
        }
        return new Written(type, blocks.contains(type) ? Optional.of(type) : Optional.empty(), elements);
    }

    /** The element's name; {@code value} if none is written. */
    private static String name(Lexer lexer) {
        int start = lexer.start();
        if (lexer.isWord()) {
            String name = lexer.next();
            if (lexer.accept("=")) {
                return name;
            }
        }
        lexer.back(start);
        return "value";
    }

    private static Expression array(Expression value) {
        return value instanceof Expression.Many ? value : new Expression.Many(List.of(value), value.token());
    }

    private boolean isArray(String type, String element) {
        if (blocks.contains(type)) {
            return false;
        }
        try {
            return Class.forName("dev.shapewright.layers." + type)
                    .getMethod(element)
                    .getReturnType()
                    .isArray();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no element " + element + " in @" + type, e);
        }
    }
}
