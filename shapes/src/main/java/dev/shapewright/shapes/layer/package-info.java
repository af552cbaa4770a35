/**
 * The layers: one record each, filled by name from the elements of its annotation, that holds the layer's rule. Given
 * the input shapes, it returns facts, or faults with their places; everything else is computed in one place for all
 * layers.
 *
 * <p>A new layer is a record here, its annotation, and a line in {@link dev.shapewright.shapes.layer.LayerCatalog}.
 */
@NullMarked
package dev.shapewright.shapes.layer;

import org.jspecify.annotations.NullMarked;
