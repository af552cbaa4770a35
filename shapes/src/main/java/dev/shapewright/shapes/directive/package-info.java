/** The annotations that are no layers: records filled like layers, each with the rule it alone knows. */
@NullMarked
package dev.shapewright.shapes.directive;

import org.jspecify.annotations.NullMarked;
