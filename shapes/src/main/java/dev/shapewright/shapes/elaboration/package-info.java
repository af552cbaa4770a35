/**
 * From a program to a network: walks the stacks of a model and of the blocks it uses, gives names, and infers shapes as
 * it goes. {@link dev.shapewright.shapes.elaboration.Elaborator} is the entry point.
 */
@NullMarked
package dev.shapewright.shapes.elaboration;

import org.jspecify.annotations.NullMarked;
