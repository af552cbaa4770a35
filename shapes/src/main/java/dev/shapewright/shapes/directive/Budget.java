package dev.shapewright.shapes.directive;

import dev.shapewright.shapes.schema.Range;

/** What the whole model may cost. */
public record Budget(
        @Range(min = 0) long maxParameters,
        @Range(min = 0) long maxMacs,
        @Range(min = 0) long maxActivationBytes,
        @Range(min = 0) long maxWeightBytes,
        int bytesPerValue) {}
