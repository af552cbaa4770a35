package dev.shapewright.processor.testing;

import java.util.Set;

/** Problems that a single file cannot cause; each has tests of its own. */
public final class UncausedProblems {
    public static final Set<String> IDS = Set.of(
            "order-unknown",
            "kotlin-block",
            "generated-unwritable",
            "golden-differs",
            "golden-unchecked",
            "internal-error");

    private UncausedProblems() {}
}
