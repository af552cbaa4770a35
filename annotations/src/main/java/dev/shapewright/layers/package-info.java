/**
 * The whole language that models are written in: {@code import dev.shapewright.layers.*;} is all a model needs.
 *
 * <p>A model is a class that carries a stack of these annotations. Order is source order: {@link Input} gives the first
 * tensor, and each layer takes the current tensor and replaces it. During compilation, every shape, every parameter and
 * the cost of the network are computed, and {@code <Class>ModelSummary} is generated; anything impossible is a compile
 * error at the very number that makes it so.
 *
 * <p>Shapes are named axes, and there are five forms: a vector (features), token ids (length), a sequence (length,
 * features), an image (height, width, channels) and a volume (depth, height, width, channels). The batch axis is
 * implicit. {@code channels} and {@code features} are two words for one axis, the last.
 *
 * <p>An {@code int[]} element takes one number for all spatial axes ({@code kernel = 3}) or one for each, in the order
 * above ({@code kernel = {3, 5}}: 3 rows, 5 columns). Padding and {@link Crop} may also have two per axis, before and
 * after; {@link Expect} has one for each axis of the shape, including the last.
 *
 * <p>Sizes, kernels, strides, dilations, groups, heads, units and filters are at least 1 and padding at least 0, else
 * {@code [value-out-of-range]}; a size that is computed and exceeds an {@code int} is {@code [size-overflow]}.
 */
package dev.shapewright.layers;
