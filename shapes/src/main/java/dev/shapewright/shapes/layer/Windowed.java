package dev.shapewright.shapes.layer;

/** A layer whose windows are meant to read all of its input. */
public interface Windowed extends Layer {}
