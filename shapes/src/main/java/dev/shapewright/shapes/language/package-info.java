/** The language as it is written: a program is a model and its blocks, each a stack of annotations, some of them directives. */
@NullMarked
package dev.shapewright.shapes.language;

import org.jspecify.annotations.NullMarked;
