package dev.shapewright.shapes;

/** How many random cases a test tries. Mutation testing runs it once for each of thousands of mutants, and asks for fewer. */
public final class Rounds {
    private static final int FEWER = Integer.getInteger("shapewright.fewer.rounds", 1);

    private Rounds() {}

    /** So many, as a rule. */
    public static int of(int usual) {
        return usual / FEWER;
    }
}
