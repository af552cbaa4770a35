package dev.shapewright.processor.compiler;

import java.util.List;

/** The annotations of a type in source order, or the fact that this order is unknown. */
public sealed interface AnnotationOrder {

    /** The annotations as written; containers written by hand have been replaced by their contents. */
    record Known(List<WrittenAnnotation> annotations) implements AnnotationOrder {
        public Known {
            annotations = List.copyOf(annotations);
        }
    }

    /** The order is unknown: a class file, or a compiler without trees, has gathered repeated annotations. */
    record Unknown() implements AnnotationOrder {}
}
