package dev.shapewright.shapes.written;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.rule.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The meanings of the names in a stack's expressions.
 *
 * @param block the block's simple name; empty in a model
 * @param parameters the types of its parameters
 * @param definitions the types of its other constants
 */
record Vocabulary(String block, Map<String, Type> parameters, Map<String, Type> definitions) {
    Vocabulary {
        parameters = Map.copyOf(parameters);
        definitions = Map.copyOf(definitions);
    }

    static Vocabulary of(Block block) {
        Map<String, Type> parameters = new HashMap<>();
        block.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.type()));
        Map<String, Type> definitions = new HashMap<>();
        block.definitions().forEach((name, definition) -> definitions.put(name, definition.type()));
        return new Vocabulary(block.name(), parameters, definitions);
    }

    /** The expression for a name, with or without dots, of the block itself, the language or a Java class. */
    Expression name(String written, int token) {
        String name = written.startsWith(block + ".") ? written.substring(block.length() + 1) : written;
        if (parameters.containsKey(name)) {
            return new Expression.Parameter(name, type(parameters, name), token);
        } else if (definitions.containsKey(name)) {
            return new Expression.Definition(name, type(definitions, name), token);
        } else if (name.equals("true") || name.equals("false")) {
            return new Expression.Known(new Value.Truth(name.equals("true")), Type.BOOLEAN, token);
        } else if (name.equals("Repeat.INDEX")) {
            return new Expression.Index(token);
        } else if (name.startsWith("In.")) {
            return new Expression.InputAxis(Axis.valueOf(name.substring(3).toUpperCase(Locale.ROOT)), token);
        }
        return constant(name, token);
    }

    private static Type type(Map<String, Type> types, String name) {
        return Optional.ofNullable(types.get(name)).orElseThrow();
    }

    private static Expression constant(String name, int token) {
        int dot = name.lastIndexOf('.');
        String type = name.substring(0, Math.max(dot, 0));
        try {
            Object constant = holder(type).getField(name.substring(dot + 1)).get(null);
            if (constant instanceof Enum<?> named) {
                return new Expression.Known(new Value.Constant(type, named.name()), Type.OTHER, token);
            } else if (constant instanceof Double || constant instanceof Float) {
                Type real = constant instanceof Double ? Type.DOUBLE : Type.FLOAT;
                return new Expression.Known(new Value.Real(((Number) constant).doubleValue()), real, token);
            } else if (constant instanceof Character character) {
                return new Expression.Known(Value.of(character), Type.CHAR, token);
            }
            Type whole = Type.of(constant.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .orElse(Type.INT);
            return new Expression.Known(Value.of(((Number) constant).longValue()), whole, token);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no constant " + name, e);
        }
    }

    private static Class<?> holder(String type) throws ClassNotFoundException {
        return switch (type) {
            case "Integer", "Long", "Double", "Float", "Character", "Short", "Byte" ->
                Class.forName("java.lang." + type);
            default -> Class.forName("dev.shapewright.layers." + type.replace('.', '$'));
        };
    }
}
