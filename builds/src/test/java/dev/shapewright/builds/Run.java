package dev.shapewright.builds;

/** The output of a tool, and whether it succeeded. */
record Run(boolean succeeded, String output) {}
