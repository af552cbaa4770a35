package dev.shapewright.shapes.fix;

/** How much has been worked out to find fixes, in layers, and when it is enough: of one model, whatever is wrong with it. */
final class Effort {
    private final int most;
    private int layers;

    /**
     * An effort of at most so many layers.
     *
     * @param most after so many no further search is begun
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

    /** Whether no more than a part of it is spent. */
    boolean isBelow(int parts) {
        return layers <= most / parts;
    }
}
