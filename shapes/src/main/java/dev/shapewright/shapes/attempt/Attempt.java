package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.attempt.Attempt.Told;
import dev.shapewright.shapes.elaboration.Address;
import dev.shapewright.shapes.language.Program;

/**
 * An edit made on a program.
 *
 * @param address where the faulty annotation is now; nothing behind it counts
 * @param result where the reported result is made: there or, if an argument of the block around changes, at the use of the
 *     block
 * @param text what the user should do
 * @param told what is reported about the result
 * @param leftOut whether the faulty annotation, or its faulty repetition, is no longer at the address: it is left out, or moved
 *     away, and what is wrong with the one that is there now is no fault of the same
 */
public record Attempt(Program program, Address address, Address result, String text, Told told, boolean leftOut) {
    /** An edit after which the faulty annotation is still there, and is the one reported on. */
    Attempt(Program program, Address address, String text, Told told) {
        this(program, address, address, text, told, false);
    }

    /** The same, with the faulty annotation left out. */
    Attempt leavingOut() {
        return new Attempt(program, address, result, text, told, true);
    }

    /** The same, reporting on what is made elsewhere. */
    Attempt resultingIn(Address elsewhere) {
        return new Attempt(program, address, elsewhere, text, told, leftOut);
    }

    /** What is reported: the output's shape, the input's, or nothing. */
    public enum Told {
        OUTPUT,
        INPUT,
        NOTHING
    }
}
