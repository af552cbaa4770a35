package dev.shapewright.shapes.expression;

/** Java's operators on one constant. */
public enum UnaryOperator {
    PLUS("+"),
    MINUS("-"),
    COMPLEMENT("~"),
    NOT("!");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator with this symbol in Java.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static UnaryOperator of(String symbol) {
        for (UnaryOperator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("no operator " + symbol);
    }

    Type type(Type operand) {
        return this == NOT ? Type.BOOLEAN : Type.promoted(operand, Type.INT);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
