package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * A model as read, with its blocks.
 *
 * @param awaited whether the model, or one of its blocks, waits for code that may yet be generated
 * @param awaits the summary classes of this compilation that they wait for, each with a place that reads it
 * @param uses the blocks that the model uses directly
 * @param digests the digests of all its blocks, by the names of their companions
 */
public record ModelReading(
        Reading reading,
        Program program,
        boolean awaited,
        Map<String, Place> awaits,
        Uses uses,
        Map<String, String> digests)
        implements StackReading {
    public ModelReading {
        awaits = Collections.unmodifiableMap(new LinkedHashMap<>(awaits));
        digests = Map.copyOf(digests);
    }

    @Override
    public Stack stack() {
        return program.model();
    }

    /**
     * The blocks that a model or block uses directly.
     *
     * @param digests the digest of each block, by its qualified name
     * @param unlinked the blocks that no {@code @Companion} links to their companions
     * @param foreign the companions of those unlinked blocks that are not compiled from source here
     */
    public record Uses(Map<String, String> digests, List<TypeElement> unlinked, List<TypeElement> foreign) {
        public Uses {
            digests = Map.copyOf(digests);
            unlinked = List.copyOf(unlinked);
            foreign = List.copyOf(foreign);
        }
    }
}
