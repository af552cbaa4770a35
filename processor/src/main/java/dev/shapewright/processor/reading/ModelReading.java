package dev.shapewright.processor.reading;

import dev.shapewright.shapes.language.Program;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * A model as it was read, with its blocks.
 *
 * @param awaited whether it, or a block, waits for what may yet be generated
 * @param uses the blocks that it uses directly
 */
public record ModelReading(Reading reading, Program program, boolean awaited, Uses uses) {
    /**
     * The blocks that a model or block uses directly.
     *
     * @param digests what each was, by its qualified name
     * @param unlinked the companions of those from elsewhere that no {@code @Companion} links to
     */
    public record Uses(Map<String, String> digests, List<TypeElement> unlinked) {
        public Uses {
            digests = Map.copyOf(digests);
            unlinked = List.copyOf(unlinked);
        }
    }
}
