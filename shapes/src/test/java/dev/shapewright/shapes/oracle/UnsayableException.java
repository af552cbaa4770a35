package dev.shapewright.shapes.oracle;

/** Thrown where a case cannot be said in our language; with the reason it is counted under. */
final class UnsayableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnsayableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
