package dev.shapewright.shapes.written;

import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.expression.UnaryOperator;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads Java's constant expressions as the processor would from a compiler's tree. */
public final class ExpressionReader {
    /** The operators by precedence, lowest first; all are left-associative. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("|"),
            Set.of("^"),
            Set.of("&"),
            Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="),
            Set.of("<<", ">>", ">>>"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private final Lexer lexer;
    private final Vocabulary vocabulary;
    private final Tokens tokens;

    ExpressionReader(Lexer lexer, Vocabulary vocabulary, Tokens tokens) {
        this.lexer = lexer;
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** Reads an expression without names of a block. */
    public static Expression read(String text) {
        return new ExpressionReader(new Lexer(text), new Vocabulary("", Map.of(), Map.of()), new Tokens()).element();
    }

    /** Reads the value of an element. */
    Expression element() {
        int first = tokens.size();
        int begin = lexer.start();
        Expression expression = lexer.is("{") ? many() : expression();
        tokens.tell(first, begin, lexer.textFrom(begin));
        return expression;
    }

    private Expression many() {
        int token = tokens.reserve(lexer.start());
        lexer.expect("{");
        List<Expression> items = new ArrayList<>();
        while (!lexer.accept("}")) {
            items.add(expression());
            lexer.accept(",");
        }
        return new Expression.Many(items, token);
    }

    private Expression expression() {
        Expression condition = binary(0);
        if (!lexer.is("?")) {
            return condition;
        }
        int token = tokens.reserve(lexer.start());
        lexer.next();
        Expression yes = expression();
        lexer.expect(":");
        return new Expression.Conditional(condition, yes, expression(), token);
    }

    private Expression binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expression left = binary(level + 1);
        while (LEVELS.get(level).contains(lexer.token())) {
            int token = tokens.reserve(lexer.start());
            BinaryOperator operator = BinaryOperator.of(lexer.next());
            left = joined(operator, left, binary(level + 1), token);
        }
        return left;
    }

    /** Joins two string literals into one, as compilers do. */
    private static Expression joined(BinaryOperator operator, Expression left, Expression right, int token) {
        if (operator == BinaryOperator.PLUS
                && left instanceof Expression.Known a
                && a.value() instanceof Value.Text x
                && right instanceof Expression.Known b
                && b.value() instanceof Value.Text y) {
            return new Expression.Known(new Value.Text(x.value() + y.value()), Type.STRING, a.token());
        }
        return new Expression.Binary(operator, left, right, token);
    }

    private Expression unary() {
        int start = lexer.start();
        if (Set.of("+", "-", "~", "!").contains(lexer.token())) {
            int token = tokens.reserve(start);
            String operator = lexer.next();
            return operator.equals("-") && Literals.isNumber(lexer.token())
                    ? Literals.number(lexer.next(), true, token)
                    : new Expression.Unary(UnaryOperator.of(operator), unary(), token);
        } else if (lexer.accept("(")) {
            Optional<Type> type = Type.of(lexer.token());
            if (type.isPresent()) {
                lexer.next();
                lexer.expect(")");
                int token = tokens.reserve(start);
                return new Expression.Cast(type.get(), unary(), token);
            }
            Expression inside = expression();
            lexer.expect(")");
            return inside;
        }
        return primary(tokens.reserve(start));
    }

    private Expression primary(int token) {
        if (Literals.isNumber(lexer.token())) {
            return Literals.number(lexer.next(), false, token);
        } else if (lexer.token().startsWith("'") || lexer.token().startsWith("\"")) {
            return Literals.quoted(lexer.next(), token);
        } else if (!lexer.isWord()) {
            throw new IllegalArgumentException("no expression: " + lexer.token());
        }
        StringBuilder name = new StringBuilder(lexer.next());
        while (lexer.accept(".")) {
            name.append('.').append(lexer.next());
        }
        return vocabulary.name(name.toString(), token);
    }
}
