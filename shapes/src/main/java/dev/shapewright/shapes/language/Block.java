package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.expression.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An annotation type that carries a stack and is used like a layer.
 *
 * @param type its qualified name
 * @param stack its layers; the name of the stack is the block's simple name
 * @param parameters its elements
 * @param definitions its other constants
 * @param suppressed the warnings not to be reported for what is inside
 * @param own whether its source is in this compilation, so that it can be changed
 * @param unreadable why it could not be read; reported where it is used
 * @param sound whether the block itself is free of errors; if not, its uses report nothing more
 */
public record Block(
        String type,
        Stack stack,
        List<Parameter> parameters,
        Map<String, Definition> definitions,
        Set<String> suppressed,
        boolean own,
        Optional<Flaw> unreadable,
        boolean sound) {
    /**
     * An element of the block's annotation.
     *
     * @param fallback the value if none is written; empty if the element is required
     */
    public record Parameter(String name, Type type, Optional<Expression> fallback) {}

    /** A constant of the block that is not a parameter. */
    public record Definition(Type type, Expression value) {}

    public Block {
        parameters = List.copyOf(parameters);
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        suppressed = Set.copyOf(suppressed);
    }

    /** A block that could be read. */
    public Block(
            String type,
            Stack stack,
            List<Parameter> parameters,
            Map<String, Definition> definitions,
            Set<String> suppressed,
            boolean own,
            boolean sound) {
        this(type, stack, parameters, definitions, suppressed, own, Optional.empty(), sound);
    }

    /** A block that could not be read. */
    public static Block unreadable(String type, String name, Flaw why) {
        Stack nothing = new Stack(name, name + ".java", List.of(), false);
        return new Block(type, nothing, List.of(), Map.of(), Set.of(), false, Optional.of(why), false);
    }

    /** The simple name. */
    public String name() {
        return stack.model();
    }

    public Optional<Parameter> parameter(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return Optional.of(parameters.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same block, marked as having errors. */
    Block unsound() {
        return new Block(type, stack, parameters, definitions, suppressed, own, unreadable, false);
    }

    Block with(Stack changed) {
        return new Block(type, changed, parameters, definitions, suppressed, own, unreadable, sound);
    }
}
