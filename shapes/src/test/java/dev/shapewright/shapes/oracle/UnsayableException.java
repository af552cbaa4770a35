package dev.shapewright.shapes.oracle;

/** Thrown if our language cannot express a case; carries the reason under which the case is counted. */
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
