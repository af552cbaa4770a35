/**
 * The compilers behind JSR 269: order, expressions and places of annotations as written in the source.
 *
 * <p>{@code getAnnotationMirrors()} provides none of these: it gathers repeated annotations into containers and folds
 * expressions. So javac is accessed through its public Trees API, ECJ and Turbine by reflection; any other compiler,
 * and every class file, has the order only if nothing is repeated, and values in place of expressions. This is the only
 * package that knows {@code com.sun.source} or any class of ECJ or Turbine. Each quirk is documented at the code that
 * works around it, with the condition for removing that code.
 */
@NullMarked
package dev.shapewright.processor.compiler;

import org.jspecify.annotations.NullMarked;
