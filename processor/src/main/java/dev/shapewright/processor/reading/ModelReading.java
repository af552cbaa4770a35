package dev.shapewright.processor.reading;

import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * A model as it was read, with its blocks.
 *
 * @param awaited whether it, or a block, waits for what may yet be generated
 * @param uses the blocks that it uses directly
 * @param digests what all its blocks are, by the names of their companions
 */
public record ModelReading(Reading reading, Program program, boolean awaited, Uses uses, Map<String, String> digests)
        implements StackReading {
    public ModelReading {
        digests = Map.copyOf(digests);
    }

    @Override
    public Stack stack() {
        return program.model();
    }

    /**
     * The blocks that a model or block uses directly.
     *
     * @param digests what each was, by its qualified name
     * @param unlinked those that no {@code @Companion} links to their companions
     * @param foreign the companions of those of them that come from elsewhere
     */
    public record Uses(Map<String, String> digests, List<TypeElement> unlinked, List<TypeElement> foreign) {
        public Uses {
            digests = Map.copyOf(digests);
            unlinked = List.copyOf(unlinked);
            foreign = List.copyOf(foreign);
        }
    }
}
