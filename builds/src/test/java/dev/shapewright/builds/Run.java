package dev.shapewright.builds;

/** What a tool printed, and whether it succeeded. */
record Run(boolean succeeded, String output) {}
