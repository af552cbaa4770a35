package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.SnakeCase;
import dev.shapewright.shapes.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meaning of an annotation type's simple name: the layer it denotes, and the names of what that makes. */
final class Word {
    /** At most this many automatic names are kept: most stacks use the same ones again and again. */
    private static final int MOST_KEPT = 100;

    private final String snake;
    private final Optional<Schema<?>> layer;
    private final List<String> names = new ArrayList<>();

    /**
     * A word.
     *
     * @param layer the layer of this name; empty for a directive or a block
     */
    Word(String type, Optional<Schema<?>> layer) {
        this.snake = SnakeCase.of(type);
        this.layer = layer;
    }

    /** The type in snake case. Types that differ only in case, such as a block LSTM and @Lstm, are the same here. */
    String snake() {
        return snake;
    }

    Optional<Schema<?>> layer() {
        return layer;
    }

    /** The schema of a word that is known to be a layer. */
    Schema<?> schema() {
        return layer.orElseThrow(() -> new IllegalArgumentException("no layer " + snake));
    }

    boolean isJoin() {
        return layer.isPresent() && layer.get().isJoin();
    }

    /** Whether it is a join that has no names among these elements and so closes the open fork. */
    boolean closesFork(Map<String, Expression> elements) {
        if (!isJoin()) {
            return false;
        }
        Expression names = elements.get("value");
        return names == null
                || (names instanceof Expression.Many many && many.items().isEmpty());
    }

    /** The automatic name of the first, second, ... unit of its type in a stack: {@code conv_2}. */
    String name(int number) {
        if (number > MOST_KEPT) {
            return snake + "_" + number;
        }
        while (names.size() < number) {
            names.add(snake + "_" + (names.size() + 1));
        }
        return names.get(number - 1);
    }
}
