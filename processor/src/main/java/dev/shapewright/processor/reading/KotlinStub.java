package dev.shapewright.processor.reading;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.lang.model.element.TypeElement;

/**
 * Recognizes the Java stub that kapt makes of a Kotlin class, with values in place of expressions. Annotations retained
 * at run time, which for Kotlin include those without a retention, come first, then all others; observed with Kotlin
 * 2.4.21.
 */
public final class KotlinStub {
    private static final String METADATA = "kotlin.Metadata";

    private KotlinStub() {}

    /** Whether a type is such a stub; the file of its source is another one. */
    public static boolean is(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(METADATA));
    }

    /** Whether stubs have the annotation in front of the layers, wherever it was written. */
    static boolean putsFirst(TypeElement annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);
        return retention == null || retention.value() == RetentionPolicy.RUNTIME;
    }
}
