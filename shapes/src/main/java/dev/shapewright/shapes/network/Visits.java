package dev.shapewright.shapes.network;

/** How many positions may still be visited for the receptive fields of a model, so that they never take long. */
final class Visits {
    /** Enough for hundreds of layers over 20,000 positions each; they take less than a tenth of a second. */
    static final long MOST = 1 << 23;

    private long left = MOST;

    /** Takes a number of visits, if as many are left. */
    boolean take(long positions) {
        boolean enough = positions <= left;
        left -= enough ? positions : 0;
        return enough;
    }
}
