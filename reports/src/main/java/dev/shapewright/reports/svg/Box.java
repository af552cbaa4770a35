package dev.shapewright.reports.svg;

/**
 * A rectangle of the picture and what is written in it.
 *
 * @param id the row of the item that it shows; of an output a number of its own, below 0
 * @param style what it looks like: a class of the style sheet
 * @param name the bold line
 * @param detail the line below; empty for none
 * @param note what stands to the right of the name; empty for none
 * @param times how many it is, where that is not one
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
    /** What a rectangle stands for. */
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
