package dev.shapewright.shapes.problem;

/**
 * An address in the model's own terms, which a compiler turns into a caret.
 *
 * @param entry index of an annotation in the model's stack, or {@link #MODEL} for the class itself
 * @param element an element of the annotation, or empty for the annotation itself
 * @param index one value of the element's array, or {@link #WHOLE} for the element
 * @param token one part of the element's expression, or {@link #WHOLE} for all of it
 */
public record Site(int entry, String element, int index, int token) {
    public static final int MODEL = -1;
    public static final int WHOLE = -1;

    public Site(int entry, String element, int index) {
        this(entry, element, index, WHOLE);
    }

    /** The class that carries the stack. */
    public static Site model() {
        return new Site(MODEL, "", WHOLE);
    }

    /** A whole annotation. */
    public static Site entry(int entry) {
        return new Site(entry, "", WHOLE);
    }
}
