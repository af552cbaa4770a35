/** The language: elaborates a stack of annotations into a network, layer by layer. */
@NullMarked
package dev.shapewright.shapes.language;

import org.jspecify.annotations.NullMarked;
