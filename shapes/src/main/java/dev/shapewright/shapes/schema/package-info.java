/**
 * How the values of an annotation fill the record of the same name: the types of elements that are more than a number
 * (names of tensors are in {@code rule}, for joins have them), their ranges, and what is wrong with a value that does not
 * fit.
 */
@NullMarked
package dev.shapewright.shapes.schema;

import org.jspecify.annotations.NullMarked;
