package dev.shapewright.shapes.language;

/**
 * An edit made on a program.
 *
 * @param address where the faulty annotation stands now; behind it nothing counts
 * @param text what the user is told to do
 * @param told what is told of the result
 */
record Attempt(Program program, Address address, String text, Told told) {
    /** The output's shape, the input's, or nothing. */
    enum Told {
        OUTPUT,
        INPUT,
        NOTHING
    }
}
