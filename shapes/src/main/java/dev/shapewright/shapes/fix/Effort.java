package dev.shapewright.shapes.fix;

/** How many layers were made to find fixes for one model, and when to stop. */
final class Effort {
    private final int most;
    private int layers;

    /**
     * An effort that ends at a limit.
     *
     * @param most the number of layers after which no further search begins
     */
    Effort(int most) {
        this.most = most;
    }

    void spend(int more) {
        layers += more;
    }

    boolean isSpent() {
        return layers > most;
    }

    /** Whether at most one of so many equal parts of the limit is spent. */
    boolean isBelow(int parts) {
        return layers <= most / parts;
    }
}
