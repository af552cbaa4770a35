package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Evaluated;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Schema;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Describes uses of blocks in their rows: the block, and the arguments that differ from its defaults. */
final class Description {
    private final LayerCatalog layers;
    private final Program program;
    private final IdentityHashMap<Block.Parameter, Optional<Taker>> takers = new IdentityHashMap<>(2);

    Description(LayerCatalog layers, Program program) {
        this.layers = layers;
        this.program = program;
    }

    /** An element of a layer that takes numbers for its constants. */
    private record Taker(Schema<?> schema, String element) {}

    /** The description of a use: {@code Bottleneck 64, stride 2}. */
    String of(Block block, Written call, BlockScope scope) {
        StringJoiner text = new StringJoiner(", ", block.name() + " ", "").setEmptyValue(block.name());
        for (Block.Parameter parameter : block.parameters()) {
            if (call.elements().containsKey(parameter.name())) {
                String value = text(block, parameter, scope.argument(parameter));
                boolean required = parameter.fallback().isEmpty();
                if (required) {
                    text.add(isWord(value) ? value : word(parameter.name(), value));
                } else if (!value.equals(text(block, parameter, scope.fallback(parameter)))) {
                    text.add(word(parameter.name(), value));
                }
            }
        }
        return text.toString();
    }

    /** Whether a value is meaningful by itself. */
    private static boolean isWord(String value) {
        return !value.isEmpty() && !value.equals("true") && !value.equals("false");
    }

    private static String word(String name, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? name : "no " + name;
        } else if (value.isEmpty()) {
            return "no " + name;
        }
        return name.equals("value") ? value : name + " " + value;
    }

    private String text(Block block, Block.Parameter parameter, Evaluated value) {
        if (!(value instanceof Evaluated.Known known)) {
            return "?";
        }
        return known.value() instanceof Value.Whole whole
                ? taker(block, parameter)
                        .flatMap(taker -> taker.schema.constant(taker.element, whole.value()))
                        .orElseGet(whole::text)
                : known.value().text();
    }

    /**
     * The layer inside, however many blocks deep, that takes a parameter for one of its constants, such as an activation.
     */
    private Optional<Taker> taker(Block block, Block.Parameter parameter) {
        Optional<Taker> known = takers.get(parameter);
        if (known != null) {
            return known;
        }
        // A parameter that is only passed around in a cycle reaches no layer.
        takers.put(parameter, Optional.empty());
        Optional<Taker> taker = Optional.empty();
        for (Entry entry : block.stack().entries()) {
            for (Map.Entry<String, Expression> element : entry.call().elements().entrySet()) {
                boolean handed = element.getValue() instanceof Expression.Parameter written
                        && written.name().equals(parameter.name());
                if (taker.isEmpty() && handed) {
                    taker = taker(entry.call(), element.getKey());
                }
            }
        }
        takers.put(parameter, taker);
        return taker;
    }

    private Optional<Taker> taker(Written call, String element) {
        return call.block().isPresent()
                ? program.block(call)
                        .flatMap(inner -> inner.parameter(element).flatMap(parameter -> taker(inner, parameter)))
                : layers.schema(call.type())
                        .filter(schema -> schema.takesConstants(element))
                        .map(schema -> new Taker(schema, element));
    }
}
