package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.fix.Attempt.Told;
import dev.shapewright.shapes.language.Address;
import dev.shapewright.shapes.language.Program;

/**
 * An edit made on a program.
 *
 * @param address where the faulty annotation stands now; behind it nothing counts
 * @param result where what is told of is made: there or, where an argument of the block around is another, the use of the block
 * @param text what the user is told to do
 * @param told what is told of the result
 * @param leftOut whether the faulty annotation, or its faulty repetition, is there no more: the address is the one before
 */
record Attempt(Program program, Address address, Address result, String text, Told told, boolean leftOut) {
    /** An edit after which the faulty annotation is still there, and told of. */
    Attempt(Program program, Address address, String text, Told told) {
        this(program, address, address, text, told, false);
    }

    /** The same, with the faulty annotation left out. */
    Attempt leavingOut() {
        return new Attempt(program, address, result, text, told, true);
    }

    /** The same, of which is told what is made elsewhere. */
    Attempt resultingIn(Address elsewhere) {
        return new Attempt(program, address, elsewhere, text, told, leftOut);
    }

    /** The output's shape, the input's, or nothing. */
    enum Told {
        OUTPUT,
        INPUT,
        NOTHING
    }
}
