/**
 * The compilers behind JSR 269: the order and the places of annotations as they stand in the source.
 *
 * <p>{@code getAnnotationMirrors()} has neither: it gathers repeated annotations into containers. So javac is asked
 * by its public Trees API and ECJ by reflection; any other compiler, and every class file, has the order only where
 * nothing is repeated. This is the only package that knows {@code com.sun.source} or a class of ECJ's, and each
 * quirk stands at the code that copes with it, with the way to remove it.
 */
@NullMarked
package dev.shapewright.processor.compiler;

import org.jspecify.annotations.NullMarked;
