package dev.shapewright.processor.generating;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What is settled about a generated class before anything is in it.
 *
 * @param packageName empty for the unnamed package
 * @param isPublic whether it is as visible as public; else as its package
 * @param generator who generates it; none where {@code @Generated} does not resolve
 * @param companions those that it refers to
 */
record Header(
        String packageName, String name, boolean isPublic, Optional<String> generator, List<ClassName> companions) {
    Header {
        companions = List.copyOf(companions);
    }
}
