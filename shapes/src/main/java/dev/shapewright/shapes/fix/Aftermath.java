package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Draft;
import java.util.Set;

/**
 * What is wrong in the whole model after a fix.
 *
 * @param unread the number of tensors that nothing reads
 * @param claims the false claims of annotations about others
 * @param mistakes the mistakes found while elaborating it
 */
record Aftermath(long errors, long unread, Set<Claim> claims, Set<Mistake> mistakes) {

    /** Whether no mistake is left in the annotation of another one. */
    boolean mends(Draft draft) {
        return Mistake.of(draft)
                .filter(mended -> mistakes.stream().anyMatch(mended::isInAnnotationOf))
                .isEmpty();
    }
}
