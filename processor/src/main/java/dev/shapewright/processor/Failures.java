package dev.shapewright.processor;

import javax.lang.model.element.TypeElement;

/** The failures that prevent a class from being processed at all. */
final class Failures {
    static final String ORDER_UNKNOWN =
            "the order of repeated annotations is not to be had from a class file, nor from this compiler:"
                    + " compile the class from source, with javac or Eclipse's compiler";

    static final String STACK_TOO_SMALL =
            "an expression is too long, or nested too deep, for the compiler's stack: give parts of it names of their own";

    private Failures() {}

    static String displaced(TypeElement block) {
        return "kapt puts @" + block.getSimpleName() + " in front of all layers, for it is retained at run time:"
                + " write @Retention(RetentionPolicy.CLASS) on this block";
    }
}
