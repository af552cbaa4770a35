package dev.shapewright.summary;

import java.lang.reflect.Field;
import java.util.Optional;

/** Reads the current digests of blocks from their companions. */
final class Digests {
    private static final String CONSTANT = "DIGEST";

    private Digests() {}

    /** The digest in a companion; empty if it cannot be read. */
    static Optional<String> of(String companion, ClassLoader loader) {
        try {
            Field digest = Class.forName(companion, false, loader).getDeclaredField(CONSTANT);
            return digest.trySetAccessible() ? Optional.of((String) digest.get(null)) : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError notThere) {
            return Optional.empty();
        }
    }
}
