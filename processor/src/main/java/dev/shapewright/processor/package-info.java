/**
 * The annotation processor: reads the models of a compilation, has them analyzed, reports problems and generates
 * classes.
 */
@NullMarked
package dev.shapewright.processor;

import org.jspecify.annotations.NullMarked;
