/** Every number explained: the formulas of each layer, worked out anew, and the way they travel. */
package dev.shapewright.shapes.explaining;
