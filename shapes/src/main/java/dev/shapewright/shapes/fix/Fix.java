package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Program;

/**
 * An edit that fixes a problem.
 *
 * @param text what the user should do, and what that gives
 * @param program the edited program
 */
record Fix(String text, Program program) {}
