package dev.shapewright.processor.compiler;

import dev.shapewright.processor.compiler.TurbineModel.Scope;
import dev.shapewright.processor.compiler.WrittenExpression.Cast;
import dev.shapewright.processor.compiler.WrittenExpression.Conditional;
import dev.shapewright.processor.compiler.WrittenExpression.Constant;
import dev.shapewright.processor.compiler.WrittenExpression.Literal;
import dev.shapewright.processor.compiler.WrittenExpression.Many;
import dev.shapewright.processor.compiler.WrittenExpression.Other;
import dev.shapewright.processor.compiler.WrittenExpression.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads expressions from Turbine's trees, and asks Turbine to resolve the names in them. */
record TurbineExpressions(
        TurbineSource source,
        Element element,
        Optional<AnnotationMirror> mirror,
        Optional<AnnotationValue> value,
        Scope scope) {

    /** Maps Turbine's names of operators to Java's. */
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("UNARY_PLUS", "+"),
            Map.entry("NEG", "-"),
            Map.entry("BITWISE_COMP", "~"),
            Map.entry("NOT", "!"),
            Map.entry("MULT", "*"),
            Map.entry("DIVIDE", "/"),
            Map.entry("MODULO", "%"),
            Map.entry("PLUS", "+"),
            Map.entry("MINUS", "-"),
            Map.entry("SHIFT_LEFT", "<<"),
            Map.entry("SHIFT_RIGHT", ">>"),
            Map.entry("UNSIGNED_SHIFT_RIGHT", ">>>"),
            Map.entry("LESS_THAN", "<"),
            Map.entry("GREATER_THAN", ">"),
            Map.entry("LESS_THAN_EQ", "<="),
            Map.entry("GREATER_THAN_EQ", ">="),
            Map.entry("EQUAL", "=="),
            Map.entry("NOT_EQUAL", "!="),
            Map.entry("BITWISE_AND", "&"),
            Map.entry("BITWISE_XOR", "^"),
            Map.entry("BITWISE_OR", "|"),
            Map.entry("AND", "&&"),
            Map.entry("OR", "||"));

    WrittenExpression read(Object tree) throws ReflectiveOperationException {
        return switch (model().kind(tree)) {
            case "PAREN" -> read(part(tree, "expr"));
            case "LITERAL" -> new Literal(part(part(tree, "value"), "getValue"), place(tree));
            case "CONST_VAR_NAME" -> constant(tree);
            case "UNARY" -> unary(tree);
            case "BINARY" -> binary(tree);
            case "CONDITIONAL" ->
                new Conditional(
                        read(part(tree, "cond")), read(part(tree, "iftrue")), read(part(tree, "iffalse")), place(tree));
            case "TYPE_CAST" -> cast(tree);
            case "ARRAY_INIT" -> new Many(readAll(model().parts(tree, "exprs")), place(tree));
            default -> new Other(place(tree));
        };
    }

    private List<WrittenExpression> readAll(List<Object> trees) throws ReflectiveOperationException {
        List<WrittenExpression> read = new ArrayList<>();
        for (Object tree : trees) {
            read.add(read(tree));
        }
        return read;
    }

    private WrittenExpression unary(Object tree) throws ReflectiveOperationException {
        Optional<String> operator = operator(tree);
        return operator.isPresent()
                ? Operations.unary(operator.get(), read(part(tree, "expr")), place(tree))
                : new Other(place(tree));
    }

    /** Turbine has a single tree for a whole chain of one operator, such as {@code a + b + c}. */
    private WrittenExpression binary(Object tree) throws ReflectiveOperationException {
        Optional<String> operator = operator(tree);
        if (operator.isEmpty()) {
            return new Other(place(tree));
        }
        List<WrittenExpression> operands = readAll(model().parts(tree, "children"));
        WrittenExpression read = operands.get(0);
        for (WrittenExpression operand : operands.subList(1, operands.size())) {
            read = Operations.binary(operator.get(), read, operand, place(tree));
        }
        return read;
    }

    private Optional<String> operator(Object tree) throws ReflectiveOperationException {
        return Optional.ofNullable(OPERATORS.get(model().word(tree, "op")));
    }

    private WrittenExpression cast(Object tree) throws ReflectiveOperationException {
        Optional<String> type = castType(part(tree, "ty"));
        return type.isPresent() ? new Cast(type.get(), read(part(tree, "expr")), place(tree)) : new Other(place(tree));
    }

    private Optional<String> castType(Object type) throws ReflectiveOperationException {
        if (model().kind(type).equals("PRIM_TY")) {
            return Optional.of(model().word(type, "tykind").toLowerCase(Locale.ROOT));
        }
        // A constant expression cannot cast to any other class called String.
        boolean string = model().kind(type).equals("CLASS_TY")
                && part(type, "name").toString().equals("String");
        return string ? Optional.of("String") : Optional.empty();
    }

    private WrittenExpression constant(Object tree) throws ReflectiveOperationException {
        List<String> parts =
                model().parts(tree, "name").stream().map(Object::toString).toList();
        Place place = place(tree);
        Unresolved unresolved = new Unresolved(String.join(".", parts), place);
        try {
            return Mirrors.constant(model().field(source.type(), source.bound(), scope, tree))
                    .<WrittenExpression>map(field -> new Constant(field, parts.size() == 1, place))
                    .orElse(unresolved);
        } catch (ReflectiveOperationException missing) {
            return unresolved;
        }
    }

    private TurbineModel model() {
        return source.model();
    }

    private Object part(Object tree, String name) throws ReflectiveOperationException {
        return model().part(tree, name);
    }

    private Place place(Object tree) throws ReflectiveOperationException {
        return source.place(tree, element, mirror, value);
    }
}
