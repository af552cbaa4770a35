package dev.shapewright.shapes.attempt;

/** How many layers were made to find fixes for one model, and when to stop. */
public final class Effort {
    /** A mistake takes as long as this many layers. */
    private static final int LAYERS_A_MISTAKE = 100;

    private final int most;
    private int layers;

    /**
     * An effort that ends at a limit.
     *
     * @param most the number of layers after which no further search begins
     */
    public Effort(int most) {
        this.most = most;
    }

    /** Spends what it takes to make layers and to report mistakes. */
    public void spend(int made, int mistakes) {
        layers += layers(made, mistakes);
    }

    /** How many layers take as long as some layers and mistakes. */
    public static int layers(int made, int mistakes) {
        return made + mistakes * LAYERS_A_MISTAKE;
    }

    public boolean isSpent() {
        return layers > most;
    }

    /** Whether at most one of so many equal parts of the limit is spent. */
    public boolean isBelow(int parts) {
        return layers <= most / parts;
    }
}
