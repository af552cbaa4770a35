/**
 * The layers: one record each, filled from its annotation's elements by name, that knows its rule. Given the shape that
 * flows in it returns facts, or faults with their places; everything else is computed once for all layers.
 *
 * <p>A new layer is a record here, its annotation, and a line in {@link dev.shapewright.shapes.layer.LayerCatalog}.
 */
@NullMarked
package dev.shapewright.shapes.layer;

import org.jspecify.annotations.NullMarked;
