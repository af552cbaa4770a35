package dev.shapewright.shapes.expression;

/** Java's operators on two constants. */
public enum BinaryOperator {
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    PLUS("+"),
    MINUS("-"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_RIGHT_UNSIGNED(">>>"),
    LESS("<"),
    GREATER(">"),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    AND("&"),
    XOR("^"),
    OR("|"),
    CONDITIONAL_AND("&&"),
    CONDITIONAL_OR("||");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator with this symbol in Java.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BinaryOperator of(String symbol) {
        for (BinaryOperator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("no operator " + symbol);
    }

    Type type(Type left, Type right) {
        return switch (this) {
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, CONDITIONAL_AND, CONDITIONAL_OR ->
                Type.BOOLEAN;
            case AND, XOR, OR -> left == Type.BOOLEAN ? Type.BOOLEAN : Type.promoted(left, right);
            case PLUS -> left == Type.STRING || right == Type.STRING ? Type.STRING : Type.promoted(left, right);
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> Type.promoted(left, Type.INT);
            default -> Type.promoted(left, right);
        };
    }

    boolean compares() {
        return type(Type.INT, Type.INT) == Type.BOOLEAN;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
