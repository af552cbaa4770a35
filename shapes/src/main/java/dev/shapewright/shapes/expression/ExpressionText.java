package dev.shapewright.shapes.expression;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Expressions as text: an operator, then its operands, words separated by spaces. Places are not kept.
 *
 * <p>{@code 4 * width} is {@code binary * #4 INT parameter width INT}.
 */
public final class ExpressionText {
    private static final String SPACE = "\\s";

    private ExpressionText() {}

    /** The expression as text. */
    public static String encode(Expression expression) {
        List<String> words = new ArrayList<>();
        write(expression, words);
        return String.join(" ", words);
    }

    private static void write(Expression expression, List<String> words) {
        if (expression instanceof Expression.Known known) {
            words.add(value(known.value()));
            words.add(known.type().name());
        } else if (expression instanceof Expression.Parameter parameter) {
            words.addAll(List.of("parameter", parameter.name(), parameter.type().name()));
        } else if (expression instanceof Expression.Definition definition) {
            words.addAll(
                    List.of("constant", definition.name(), definition.type().name()));
        } else if (expression instanceof Expression.InputAxis axis) {
            words.addAll(List.of("in", axis.axis().name()));
        } else if (expression instanceof Expression.Index) {
            words.add("index");
        } else if (expression instanceof Expression.Unary unary) {
            words.addAll(List.of("unary", unary.operator().toString()));
            write(unary.operand(), words);
        } else if (expression instanceof Expression.Binary binary) {
            words.addAll(List.of("binary", binary.operator().toString()));
            write(binary.left(), words);
            write(binary.right(), words);
        } else if (expression instanceof Expression.Conditional conditional) {
            words.add("?");
            write(conditional.condition(), words);
            write(conditional.yes(), words);
            write(conditional.no(), words);
        } else if (expression instanceof Expression.Cast cast) {
            words.addAll(List.of("cast", cast.type().name()));
            write(cast.operand(), words);
        } else if (expression instanceof Expression.Many many) {
            words.addAll(List.of("many", Integer.toString(many.items().size())));
            many.items().forEach(item -> write(item, words));
        } else {
            throw new IllegalArgumentException("has no meaning: " + expression);
        }
    }

    private static String value(Value value) {
        if (value instanceof Value.Whole whole) {
            return "#" + whole.value();
        } else if (value instanceof Value.Real real) {
            return "~" + real.value();
        } else if (value instanceof Value.Text text) {
            return "\""
                    + text.value()
                            .replace("\\", "\\\\")
                            .replace(" ", SPACE)
                            .replace("\n", "\\n")
                            .replace("\t", "\\t");
        }
        return "=" + value;
    }

    /** The expression that {@link #encode} wrote. */
    public static Expression decode(String text) {
        return read(Arrays.asList(text.split(" ", -1)).iterator());
    }

    private static Expression read(Iterator<String> words) {
        String word = words.next();
        return switch (word) {
            case "parameter" -> new Expression.Parameter(words.next(), type(words), Expression.NOWHERE);
            case "constant" -> new Expression.Definition(words.next(), type(words), Expression.NOWHERE);
            case "in" -> new Expression.InputAxis(Axis.valueOf(words.next()), Expression.NOWHERE);
            case "index" -> new Expression.Index(Expression.NOWHERE);
            case "unary" -> new Expression.Unary(UnaryOperator.of(words.next()), read(words), Expression.NOWHERE);
            case "binary" ->
                new Expression.Binary(BinaryOperator.of(words.next()), read(words), read(words), Expression.NOWHERE);
            case "?" -> new Expression.Conditional(read(words), read(words), read(words), Expression.NOWHERE);
            case "cast" -> new Expression.Cast(type(words), read(words), Expression.NOWHERE);
            case "many" -> many(words);
            default -> new Expression.Known(value(word), type(words), Expression.NOWHERE);
        };
    }

    private static Expression many(Iterator<String> words) {
        int count = Integer.parseInt(words.next());
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(read(words));
        }
        return new Expression.Many(items, Expression.NOWHERE);
    }

    private static Type type(Iterator<String> words) {
        return Type.valueOf(words.next());
    }

    private static Value value(String word) {
        String rest = word.substring(1);
        return switch (word.charAt(0)) {
            case '#' -> Value.of(Long.parseLong(rest));
            case '~' -> new Value.Real(Double.parseDouble(rest));
            case '"' -> new Value.Text(unescaped(rest));
            default ->
                rest.equals("true") || rest.equals("false") ? new Value.Truth(rest.equals("true")) : constant(rest);
        };
    }

    private static Value constant(String text) {
        int dot = text.lastIndexOf('.');
        return new Value.Constant(text.substring(0, dot), text.substring(dot + 1));
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 's' ? ' ' : escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
