package dev.shapewright.processor.generating;

import java.util.Optional;

/**
 * A compile-time constant of a summary class.
 *
 * @param value an {@code Integer}, a {@code Long} or a {@code String}, which determines the constant's type
 * @param doc one sentence of Javadoc
 * @param owner the layer or input whose name it bears; empty for totals and outputs
 */
record Constant(String name, Object value, String doc, Optional<Part> owner) {}
