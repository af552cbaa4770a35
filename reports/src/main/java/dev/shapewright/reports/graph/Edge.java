package dev.shapewright.reports.graph;

/**
 * A tensor that flows from one item of a picture to another.
 *
 * @param from the row of the item that makes it
 * @param to the row of the item that reads it
 * @param shape the shape of the tensor as printed
 */
public record Edge(int from, int to, String shape) {}
