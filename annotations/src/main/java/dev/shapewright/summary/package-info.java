/**
 * What a user reads: the summary of a model, as its generated class {@code <Class>ModelSummary} returns it.
 *
 * <p>Everything here was worked out at compile time and travels in the generated class; nothing is computed again.
 */
package dev.shapewright.summary;
