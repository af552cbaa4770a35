package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Program;

/**
 * An edit made on a program.
 *
 * @param address where the faulty annotation stands now; behind it nothing counts
 * @param text what the user is told to do
 * @param told what is told of the result
 * @param leftOut whether the faulty annotation, or its faulty repetition, is there no more: the address is the one before
 */
record Attempt(Program program, Address address, String text, Told told, boolean leftOut) {
    /** An edit after which the faulty annotation is still there. */
    Attempt(Program program, Address address, String text, Told told) {
        this(program, address, text, told, false);
    }

    /** The same, with the faulty annotation left out. */
    Attempt leavingOut() {
        return new Attempt(program, address, text, told, true);
    }

    /** The output's shape, the input's, or nothing. */
    enum Told {
        OUTPUT,
        INPUT,
        NOTHING
    }
}
