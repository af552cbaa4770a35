/**
 * The summary of a model, for users to read, as its generated class {@code <Class>ModelSummary} returns it.
 *
 * <p>Everything here was computed at compile time and is stored in the generated class; nothing is computed again.
 */
package dev.shapewright.summary;
