package dev.shapewright.builds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reports a missing tool: that is not a failure, but must not look as if the tool had been run. */
final class Skipped {
    private Skipped() {}

    static void unless(boolean possible, String reason) {
        if (!possible) {
            System.out.println("SKIPPED: " + reason);
        }
        assumeTrue(possible, reason);
    }
}
