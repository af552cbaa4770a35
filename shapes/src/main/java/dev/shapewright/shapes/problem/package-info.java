/** What is wrong, as data: ids, addresses in the model's own terms, fixes. Prose is rendered elsewhere. */
@NullMarked
package dev.shapewright.shapes.problem;

import org.jspecify.annotations.NullMarked;
