/**
 * Attempts: what a program looks like once an edit is made on it, wherever in its stacks and expressions that has to be.
 * {@link dev.shapewright.shapes.attempt.Attempts} is the entry point.
 */
@NullMarked
package dev.shapewright.shapes.attempt;

import org.jspecify.annotations.NullMarked;
