package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.layer.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** What a use of a block is called in a row: the block, and the arguments that differ from its defaults. */
final class Description {
    private final LayerCatalog layers;
    private final Program program;

    Description(LayerCatalog layers, Program program) {
        this.layers = layers;
        this.program = program;
    }

    /** The description of a use: {@code Bottleneck 64, stride 2}. */
    String of(Block block, Written call, BlockScope scope) {
        StringJoiner text = new StringJoiner(", ", block.name() + " ", "").setEmptyValue(block.name());
        for (Block.Parameter parameter : block.parameters()) {
            if (call.elements().containsKey(parameter.name())) {
                String value = text(block, parameter, scope.argument(parameter));
                boolean required = parameter.fallback().isEmpty();
                if (required) {
                    text.add(value);
                } else if (!value.equals(text(block, parameter, scope.fallback(parameter)))) {
                    text.add(word(parameter.name(), value));
                }
            }
        }
        return text.toString();
    }

    private static String word(String name, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? name : "no " + name;
        }
        return name.equals("value") ? value : name + " " + value;
    }

    private String text(Block block, Block.Parameter parameter, Evaluated value) {
        if (!(value instanceof Evaluated.Known known)) {
            return "?";
        }
        return known.value() instanceof Value.Whole whole
                ? constant(block, parameter.name(), whole.value(), new HashSet<>())
                        .orElseGet(whole::text)
                : known.value().text();
    }

    /** The word for a number where a layer inside takes the parameter for one of its constants: {@code relu} for 1. */
    private Optional<String> constant(Block block, String parameter, long number, Set<String> seen) {
        if (!seen.add(block.type() + " " + parameter)) {
            return Optional.empty();
        }
        for (Entry entry : block.stack().entries()) {
            for (Map.Entry<String, Expression> element : entry.call().elements().entrySet()) {
                if (element.getValue() instanceof Expression.Parameter handed
                        && handed.name().equals(parameter)) {
                    Optional<String> word = constant(entry.call(), element.getKey(), number, seen);
                    if (word.isPresent()) {
                        return word;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> constant(Written call, String element, long number, Set<String> seen) {
        return call.block().isPresent()
                ? program.block(call).flatMap(inner -> constant(inner, element, number, seen))
                : layers.schema(call.type()).flatMap(schema -> schema.constant(element, number));
    }
}
