package dev.shapewright.reports.graph;

/**
 * A tensor that flows from one item of a picture to another.
 *
 * @param from the row of the item that makes it
 * @param to the row of the item that reads it
 * @param shape its shape as it is printed
 */
public record Edge(int from, int to, String shape) {}
