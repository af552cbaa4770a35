package dev.shapewright.processor.generating;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The properties of a generated class that are fixed before it has any content.
 *
 * @param packageName empty for the unnamed package
 * @param isPublic whether the class is public; otherwise package-private
 * @param generator the name of the generating processor; empty if {@code @Generated} does not resolve
 * @param companions the companions that the class refers to
 */
record Header(
        String packageName, String name, boolean isPublic, Optional<String> generator, List<ClassName> companions) {
    Header {
        companions = List.copyOf(companions);
    }
}
