package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.language.Program;

/**
 * An edit that mends.
 *
 * @param text what the user is told to do, and what comes of it
 * @param program the program with it
 */
record Fix(String text, Program program) {}
