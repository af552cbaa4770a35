/**
 * What the rule of a layer takes and gives: an annotation as written, the shapes that flow in; facts, or faults with the
 * edits that may fix them. The kinds of layers that others distinguish are here as well; the layers are in {@link
 * dev.shapewright.shapes.layer}.
 */
@NullMarked
package dev.shapewright.shapes.rule;

import org.jspecify.annotations.NullMarked;
