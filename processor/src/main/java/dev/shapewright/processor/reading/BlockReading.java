package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A block as read.
 *
 * @param reading its stack and places; empty if the block was read from its companion
 * @param located the problems of its elements and constants, at their places
 */
public record BlockReading(TypeElement type, Block block, Optional<Reading> reading, List<Located> located)
        implements StackReading {
    /** A problem at a place of its own. */
    public record Located(Problem problem, Place place) {}

    public BlockReading {
        located = List.copyOf(located);
    }

    @Override
    public Stack stack() {
        return block.stack();
    }

    @Override
    public boolean awaited() {
        return reading.filter(Reading::awaited).isPresent();
    }

    @Override
    public Map<String, Place> awaits() {
        return reading.map(Reading::awaits).orElse(Map.of());
    }
}
