package dev.shapewright.shapes;

/**
 * The number of random cases a test tries. Mutation testing runs a test for each of thousands of mutants, and needs
 * fewer.
 */
public final class Rounds {
    private static final int FEWER = Integer.getInteger("shapewright.fewer.rounds", 1);

    private Rounds() {}

    /** The number of cases, given the usual number. */
    public static int of(int usual) {
        return usual / FEWER;
    }
}
