package dev.shapewright.shapes.language;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.layer.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the simple name of an annotation type says: which layer it is, and how what it makes is called. */
final class Word {
    /** So many automatic names are kept: those of most stacks, again and again. */
    private static final int MOST_KEPT = 100;

    private final String snake;
    private final Optional<Schema<?>> layer;
    private final List<String> names = new ArrayList<>();

    /**
     * A word.
     *
     * @param layer the layer of this name; none where it is a directive's or a block's
     */
    Word(String type, Optional<Schema<?>> layer) {
        this.snake = SnakeCase.of(type);
        this.layer = layer;
    }

    /** The type in snake case. Types that differ in their capitals only, as a block LSTM and @Lstm, are alike here. */
    String snake() {
        return snake;
    }

    Optional<Schema<?>> layer() {
        return layer;
    }

    /** The schema of what is known to be a layer. */
    Schema<?> schema() {
        return layer.orElseThrow(() -> new IllegalArgumentException("no layer " + snake));
    }

    boolean isJoin() {
        return layer.isPresent() && layer.get().isJoin();
    }

    /** Whether it is a join which, with these elements, has no names and so closes the open fork. */
    boolean closesFork(Map<String, Expression> elements) {
        if (!isJoin()) {
            return false;
        }
        Expression names = elements.get("value");
        return names == null
                || (names instanceof Expression.Many many && many.items().isEmpty());
    }

    /** The automatic name of what is made as the first, second, ... of its type in a stack: {@code conv_2}. */
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
