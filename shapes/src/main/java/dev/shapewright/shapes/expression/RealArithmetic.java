package dev.shapewright.shapes.expression;

import dev.shapewright.shapes.rule.Value;

/** Operators on numbers at least one of which is a float or a double. */
final class RealArithmetic {
    private RealArithmetic() {}

    static Evaluated of(BinaryOperator operator, double a, double b, boolean single) {
        if (operator.compares()) {
            return Evaluated.of(
                    switch (operator) {
                        case LESS -> a < b;
                        case GREATER -> a > b;
                        case LESS_OR_EQUAL -> a <= b;
                        case GREATER_OR_EQUAL -> a >= b;
                        case EQUAL -> a == b;
                        default -> a != b;
                    });
        }
        double exact = switch (operator) {
            case TIMES -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case PLUS -> a + b;
            case MINUS -> a - b;
            default -> throw new IllegalStateException(operator + " of real numbers");
        };
        // A double has more than twice a float's digits, so rounding its result once more gives the float's.
        return new Evaluated.Known(new Value.Real(single ? (float) exact : exact));
    }
}
