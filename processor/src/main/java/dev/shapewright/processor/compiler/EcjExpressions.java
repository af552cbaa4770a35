package dev.shapewright.processor.compiler;

import dev.shapewright.processor.compiler.SourceText.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Reads expressions from ECJ's trees once ECJ has resolved the names in them. */
final class EcjExpressions {
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

    private final EcjModel model;
    private final EcjNodes nodes;
    private final EcjSource source;

    /** Creates a reader of the expressions in one type's source. */
    EcjExpressions(EcjModel model, EcjNodes nodes, EcjSource source) {
        this.model = model;
        this.nodes = nodes;
        this.source = source;
    }

    WrittenExpression read(Object node) throws ReflectiveOperationException {
        if (nodes.binary.has(node)) {
            return binary(node);
        }
        if (nodes.unary.has(node)) {
            return unary(node);
        }
        if (nodes.conditional.has(node)) {
            return conditional(node);
        }
        if (nodes.cast.has(node)) {
            return cast(node);
        }
        Optional<List<Object>> items = model.items(node);
        return items.isPresent() ? many(node, items.get()) : leaf(node);
    }

    private WrittenExpression leaf(Object node) throws ReflectiveOperationException {
        Optional<Object> value = nodes.value(node);
        if (value.isPresent()) {
            return new WrittenExpression.Literal(value.get(), whole(node));
        }
        Optional<VariableElement> constant = nodes.constant(node);
        if (constant.isPresent()) {
            return new WrittenExpression.Constant(constant.get(), nodes.isSimple(node), whole(node));
        }
        return nodes.isName(node) ? new WrittenExpression.Unresolved(node.toString(), whole(node)) : other(node);
    }

    private WrittenExpression many(Object node, List<Object> items) throws ReflectiveOperationException {
        List<WrittenExpression> read = new ArrayList<>();
        for (Object item : items) {
            read.add(read(item));
        }
        return new WrittenExpression.Many(read, whole(node));
    }

    /** Iterates from left to right instead of recursing, since the tree of a long sum is as deep as the sum is long. */
    private WrittenExpression binary(Object top) throws ReflectiveOperationException {
        Deque<Object> fromTheLeft = new ArrayDeque<>();
        Object left = top;
        while (nodes.binary.has(left)) {
            fromTheLeft.push(left);
            left = part(nodes.binary, left, "left");
        }
        WrittenExpression read = read(left);
        for (Object binary : fromTheLeft) {
            Optional<String> operator = nodes.operator(binary);
            read = operator.isPresent()
                    ? Operations.binary(
                            operator.get(),
                            read,
                            read(part(nodes.binary, binary, "right")),
                            behind(part(nodes.binary, binary, "left"), operator.get()))
                    : other(binary);
        }
        return read;
    }

    private WrittenExpression unary(Object node) throws ReflectiveOperationException {
        Optional<String> operator = nodes.operator(node);
        return operator.isPresent()
                ? Operations.unary(operator.get(), read(part(nodes.unary, node, "expression")), first(node))
                : other(node);
    }

    private WrittenExpression conditional(Object node) throws ReflectiveOperationException {
        Object condition = part(nodes.conditional, node, "condition");
        return new WrittenExpression.Conditional(
                read(condition),
                read(part(nodes.conditional, node, "valueIfTrue")),
                read(part(nodes.conditional, node, "valueIfFalse")),
                behind(condition, "?"));
    }

    private WrittenExpression cast(Object node) throws ReflectiveOperationException {
        Optional<String> type = nodes.typeName(part(nodes.cast, node, "type"))
                .map(name -> name.equals(String.class.getName()) ? "String" : name)
                .filter(name -> name.equals("String") || PRIMITIVES.contains(name));
        return type.isPresent()
                ? new WrittenExpression.Cast(type.get(), read(part(nodes.cast, node, "expression")), first(node))
                : other(node);
    }

    private WrittenExpression other(Object node) throws ReflectiveOperationException {
        return new WrittenExpression.Other(whole(node));
    }

    /** A mandatory part such as an operand; ECJ's parser makes no operation without it, even from half-typed code. */
    private static Object part(EcjNodes.Kind kind, Object node, String field) throws ReflectiveOperationException {
        return kind.part(node, field).orElseThrow(() -> new NoSuchFieldException(field));
    }

    /** The whole node without the parentheses around it, which ECJ includes in its position. */
    private Place whole(Object node) throws ReflectiveOperationException {
        int parentheses = nodes.parentheses(node);
        if (parentheses == 0) {
            return source.place(node);
        }
        List<Token> tokens =
                source.text().tokens(model.start(node), model.end(node) + 1).toList();
        return tokens.size() > 2 * parentheses
                ? source.place(
                        tokens.get(parentheses).start(),
                        tokens.get(tokens.size() - 1 - parentheses).end())
                : source.place(node);
    }

    /** The first token of a node inside its enclosing parentheses: a sign, or the parenthesis of a cast. */
    private Place first(Object node) throws ReflectiveOperationException {
        return source.text()
                .tokens(model.start(node))
                .skip(nodes.parentheses(node))
                .findFirst()
                .<Place>map(token -> source.place(token.start(), token.end()))
                .orElse(source.place(node));
    }

    /**
     * The operator after a left operand. It is not in ECJ's tree, so it is looked up in the text, where only comments
     * can precede it.
     */
    private Place behind(Object left, String operator) throws ReflectiveOperationException {
        return source.text()
                .tokens(model.end(left) + 1)
                .findFirst()
                .filter(token -> token.is(operator))
                .<Place>map(token -> source.place(token.start(), token.end()))
                .orElse(source.place(left));
    }
}
