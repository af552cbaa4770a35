package dev.shapewright.reports.svg;

/**
 * A rectangle of the picture with the text in it.
 *
 * @param id the row of the item that it shows; for an output, a negative number of its own
 * @param style its appearance, a class of the style sheet
 * @param name the bold line
 * @param detail the line below; empty for none
 * @param note the text to the right of the name; empty for none
 * @param times the number of repetitions; empty if there is only one
 */
record Box(
        int id,
        Style style,
        String name,
        String detail,
        String note,
        String times,
        int x,
        int y,
        int width,
        int height) {
    /** What a rectangle represents. */
    enum Style {
        INPUT,
        LAYER,
        WEIGHTS,
        BLOCK,
        FRAME,
        OUTPUT
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return y + height / 2;
    }
}
