/** Explanations of every number: the formulas of each layer, evaluated independently, and their encoding. */
package dev.shapewright.shapes.explaining;
