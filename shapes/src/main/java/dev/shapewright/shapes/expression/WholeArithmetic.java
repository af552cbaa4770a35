package dev.shapewright.shapes.expression;

import dev.shapewright.shapes.problem.ProblemId;

/**
 * Operators on whole numbers, exact in 64 bits.
 *
 * @param isLong whether Java calculates with {@code long}s there, rather than with {@code int}s
 */
record WholeArithmetic(BinaryOperator operator, boolean isLong, int token) {
    Evaluated of(long a, long b) {
        try {
            return switch (operator) {
                case PLUS -> Evaluated.of(Math.addExact(a, b));
                case MINUS -> Evaluated.of(Math.subtractExact(a, b));
                case TIMES -> Evaluated.of(Math.multiplyExact(a, b));
                case DIVIDE, REMAINDER -> divided(a, b);
                case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> shifted(a, b);
                case AND -> Evaluated.of(a & b);
                case XOR -> Evaluated.of(a ^ b);
                case OR -> Evaluated.of(a | b);
                case LESS -> Evaluated.of(a < b);
                case GREATER -> Evaluated.of(a > b);
                case LESS_OR_EQUAL -> Evaluated.of(a <= b);
                case GREATER_OR_EQUAL -> Evaluated.of(a >= b);
                case EQUAL -> Evaluated.of(a == b);
                case NOT_EQUAL -> Evaluated.of(a != b);
                case CONDITIONAL_AND, CONDITIONAL_OR -> throw new IllegalStateException(operator + " of numbers");
            };
        } catch (ArithmeticException overflow) {
            return Evaluator.overflow(formula(a, b), token);
        }
    }

    private Evaluated divided(long a, long b) {
        if (b == 0) {
            return failed(ProblemId.DIVISION_BY_ZERO, formula(a, b) + " divides by zero");
        } else if (a == Long.MIN_VALUE && b == -1 && operator == BinaryOperator.DIVIDE) {
            return Evaluator.overflow(formula(a, b), token);
        }
        return Evaluated.of(operator == BinaryOperator.DIVIDE ? a / b : a % b);
    }

    private Evaluated shifted(long a, long distance) {
        // Java uses only the lowest bits of the distance: 1 << 32 is 1 there.
        int most = isLong ? 63 : 31;
        if (distance < 0 || distance > most) {
            String headline = formula(a, distance) + " shifts " + (isLong ? "a long" : "an int") + " by " + distance
                    + ": a distance is 0 to " + most;
            return failed(ProblemId.SHIFT_OUT_OF_RANGE, headline);
        } else if (operator == BinaryOperator.SHIFT_RIGHT_UNSIGNED && a < 0) {
            String headline = formula(a, distance) + " shifts a negative number, and depends on how many bits it has";
            return failed(ProblemId.SHIFT_OUT_OF_RANGE, headline);
        } else if (operator != BinaryOperator.SHIFT_LEFT) {
            return Evaluated.of(a >> distance);
        }
        long shifted = a << distance;
        return shifted >> distance == a ? Evaluated.of(shifted) : Evaluator.overflow(formula(a, distance), token);
    }

    private String formula(long a, long b) {
        return a + " " + operator + " " + b;
    }

    private Evaluated failed(ProblemId id, String headline) {
        return new Evaluated.Failed(new Flaw(id, headline), token);
    }
}
