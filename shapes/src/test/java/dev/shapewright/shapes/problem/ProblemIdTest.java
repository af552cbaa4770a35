package dev.shapewright.shapes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ids as users write them. */
class ProblemIdTest {
    @Test
    void areFoundByTheirText() {
        assertEquals(Optional.of(ProblemId.KERNEL_EXCEEDS_INPUT), ProblemId.of("kernel-exceeds-input"));
        assertEquals("kernel-exceeds-input", ProblemId.KERNEL_EXCEEDS_INPUT.toString());
        for (ProblemId id : ProblemId.values()) {
            assertEquals(Optional.of(id), ProblemId.of(id.toString()));
        }
        assertEquals(Optional.empty(), ProblemId.of("KERNEL_EXCEEDS_INPUT"));
        assertEquals(Optional.empty(), ProblemId.of(""));
    }
}
