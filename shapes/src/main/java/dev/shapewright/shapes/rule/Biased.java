package dev.shapewright.shapes.rule;

/** A layer that can add a learned bias to each channel of its output. */
public interface Biased extends Layer {
    boolean bias();
}
