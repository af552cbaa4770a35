package dev.shapewright.processor.reading;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.lang.model.element.TypeElement;

/**
 * What kapt makes of a Kotlin class: Java, with values in place of expressions. First come the annotations that are retained
 * at run time, which to Kotlin are also those that say nothing of it, then all others; seen with Kotlin 2.4.21.
 */
final class KotlinStub {
    private static final String METADATA = "kotlin.Metadata";

    private KotlinStub() {}

    static boolean is(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(METADATA));
    }

    /** Whether a stub has the annotation in front of the layers, wherever it was written. */
    static boolean putsFirst(TypeElement annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);
        return retention == null || retention.value() == RetentionPolicy.RUNTIME;
    }
}
