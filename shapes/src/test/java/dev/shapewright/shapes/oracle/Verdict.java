package dev.shapewright.shapes.oracle;

/** How a case came out: what it is counted under, and why. */
record Verdict(Outcome outcome, String reason) {
    /** The columns of the table. */
    enum Outcome {
        AGREEING("agreeing"),
        REFUSED_BY_BOTH("both refuse"),
        UNSAID("unsaid"),
        REFUSED_ON_PURPOSE("we refuse"),
        ACCEPTED_ON_PURPOSE("we accept"),
        DISAGREEMENT("DISAGREE");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
