package dev.shapewright.shapes.expression;

import dev.shapewright.shapes.problem.ProblemId;

/**
 * Why an expression has no value.
 *
 * @param headline one sentence, lower case, without a period
 */
public record Flaw(ProblemId id, String headline) {}
