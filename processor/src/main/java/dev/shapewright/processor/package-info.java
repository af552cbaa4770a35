/** The annotation processor: it reads the models of a compilation, has them analyzed, reports and generates. */
@NullMarked
package dev.shapewright.processor;

import org.jspecify.annotations.NullMarked;
