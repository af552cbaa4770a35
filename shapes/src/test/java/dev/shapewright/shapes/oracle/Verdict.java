package dev.shapewright.shapes.oracle;

/**
 * The result of a case: the outcome under which it is counted, and the reason.
 *
 * @param macs whether MACs were compared as well
 */
record Verdict(Outcome outcome, String reason, boolean macs) {
    Verdict(Outcome outcome, String reason) {
        this(outcome, reason, false);
    }

    /** The columns of the table. */
    enum Outcome {
        AGREEING("agreeing"),
        REFUSED_BY_BOTH("refused by both"),
        UNSAID("not expressible"),
        REFUSED_ON_PURPOSE("refused on purpose"),
        ACCEPTED_ON_PURPOSE("accepted on purpose"),
        DISAGREEMENT("DISAGREEMENT");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
