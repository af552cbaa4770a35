/** The language: a stack of annotations, elaborated into a network layer by layer. */
@NullMarked
package dev.shapewright.shapes.language;

import org.jspecify.annotations.NullMarked;
