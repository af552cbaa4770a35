package dev.shapewright.builds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A tool that is not there is no failure, but nobody is to think that it was run. */
final class Skipped {
    private Skipped() {}

    static void unless(boolean possible, String reason) {
        if (!possible) {
            System.out.println("SKIPPED: " + reason);
        }
        assumeTrue(possible, reason);
    }
}
