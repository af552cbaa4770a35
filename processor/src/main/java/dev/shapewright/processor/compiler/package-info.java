/**
 * The compilers behind JSR 269: order, expressions and places of annotations as they stand in the source.
 *
 * <p>{@code getAnnotationMirrors()} has none of it: it gathers repeated annotations into containers, and folds
 * expressions. So javac is asked by its public Trees API, ECJ and Turbine by reflection; any other compiler, and every class
 * file, has the order only where nothing is repeated, and values in place of expressions. This is the only package
 * that knows {@code com.sun.source} or a class of ECJ's or Turbine's, and each quirk stands at the code that copes with it, with
 * the way to remove it.
 */
@NullMarked
package dev.shapewright.processor.compiler;

import org.jspecify.annotations.NullMarked;
