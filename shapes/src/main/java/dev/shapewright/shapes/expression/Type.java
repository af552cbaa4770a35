package dev.shapewright.shapes.expression;

import java.util.Optional;

/** The types of Java that a constant can have. */
public enum Type {
    BOOLEAN("boolean"),
    CHAR("char", Character.MIN_VALUE, Character.MAX_VALUE),
    BYTE("byte", Byte.MIN_VALUE, Byte.MAX_VALUE),
    SHORT("short", Short.MIN_VALUE, Short.MAX_VALUE),
    INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE),
    LONG("long", Long.MIN_VALUE, Long.MAX_VALUE),
    FLOAT("float"),
    DOUBLE("double"),
    STRING("String"),
    /** An enum, an array, anything that no operator takes. */
    OTHER("other");

    private final String word;
    private final long min;
    private final long max;

    Type(String word) {
        this(word, 0, 0);
    }

    Type(String word, long min, long max) {
        this.word = word;
        this.min = min;
        this.max = max;
    }

    /** The type with this name in Java. */
    public static Optional<Type> of(String word) {
        for (Type type : values()) {
            if (type != OTHER && type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public boolean isWhole() {
        return max > min;
    }

    public boolean isReal() {
        return this == FLOAT || this == DOUBLE;
    }

    boolean isNumber() {
        return isWhole() || isReal();
    }

    /** Whether a whole number fits this type. */
    public boolean holds(long number) {
        return min <= number && number <= max;
    }

    /** Whether a value of another type can become one of this type, if it is not too large. */
    public boolean takes(Type value) {
        return this == value || (isNumber() && value.isNumber() && (isReal() || value.isWhole()));
    }

    /**
     * Whether Java assigns a value of another type to one of this type without a cast (The Java Language Specification,
     * 5.1.2).
     */
    public boolean widens(Type value) {
        boolean shortens = (value == LONG && isWhole()) || (value == DOUBLE && this == FLOAT);
        return this == value || (takes(value) && isNumber() && !shortens && !isNarrow());
    }

    /**
     * The type of an operation on two numbers (The Java Language Specification, 5.6). Whole numbers are evaluated in 64
     * bits, whatever their type.
     */
    static Type promoted(Type a, Type b) {
        if (!a.isNumber() || !b.isNumber()) {
            return OTHER;
        } else if (a == DOUBLE || b == DOUBLE) {
            return DOUBLE;
        }
        boolean single = a == FLOAT || b == FLOAT;
        return single ? FLOAT : a == LONG || b == LONG ? LONG : INT;
    }

    /** Whether {@code byte}, {@code short} or {@code char}. */
    boolean isNarrow() {
        return this == BYTE || this == SHORT || this == CHAR;
    }

    @Override
    public String toString() {
        return word;
    }
}
