package dev.shapewright.processor.compiler;

import java.util.List;

/** The annotations of a type in the order of its source, or the news that this order cannot be had. */
public sealed interface AnnotationOrder {

    /** The annotations as written; containers written by hand have been replaced by their contents. */
    record Known(List<WrittenAnnotation> annotations) implements AnnotationOrder {
        public Known {
            annotations = List.copyOf(annotations);
        }
    }

    /** A class file, or a compiler without trees, in which repeated annotations have been gathered. */
    record Unknown() implements AnnotationOrder {}
}
