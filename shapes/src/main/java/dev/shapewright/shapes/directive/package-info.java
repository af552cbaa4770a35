/** The annotations that are not layers: records filled like layers, each with the rule that only it knows. */
@NullMarked
package dev.shapewright.shapes.directive;

import org.jspecify.annotations.NullMarked;
