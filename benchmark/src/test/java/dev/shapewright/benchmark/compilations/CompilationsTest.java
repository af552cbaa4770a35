package dev.shapewright.benchmark.compilations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All processors compile; nothing is asserted about time. */
class CompilationsTest {
    private static final int ROWS = 2 + 5;

    @TempDir
    Path folder;

    @Test
    void compiles() throws IOException, InterruptedException {
        Contest contest = new Contest(2, folder);

        assertEquals(ROWS, contest.run(new FreshJvm(), 0, 1).lines().count());
        assertEquals(ROWS, contest.run(new WarmJvm(), 1, 2).lines().count());
    }

    @Test
    void theProcessorIsTheJarThatUsersHave() {
        assertTrue(Subject.SHAPEWRIGHT.processorPath().toString().matches(".*shapewright-processor-[^/\\\\]*\\.jar"));
    }

    @Test
    void aFailureIsNoMeasurement() throws IOException {
        Variant variant = new Contest(1, folder).shapewright();
        Files.writeString(variant.sources().get(0), "class Wrong {");

        assertThrows(IllegalStateException.class, () -> new FreshJvm().compile(variant));
        assertThrows(IllegalStateException.class, () -> new WarmJvm().compile(variant));
    }

    @Test
    void otherFilesAreNoFloor() throws IOException {
        Contest contest = new Contest(1, folder);
        new WarmJvm().compile(contest.shapewright());
        new WarmJvm().compile(contest.floor());
        contest.floor().checkSame(contest.shapewright());
        Path text = contest.floor().generated().resolve("models").resolve("Model0ModelSummary.java");
        Files.writeString(text, Files.readString(text) + "\n");

        assertThrows(IllegalStateException.class, () -> contest.floor().checkSame(contest.shapewright()));
    }

    @Test
    void samples() {
        Samples samples = new Samples(List.of(4.0, 1.0, 2.0));

        assertEquals("2.0 (1.0 to 4.0)", samples.text("%.1f"));
        assertEquals(
                "2.0 (0.5 to 2.0)",
                samples.over(new Samples(List.of(2.0, 2.0, 1.0))).text("%.1f"));
        assertEquals(1.5, new Samples(List.of(1.0, 2.0)).median());
    }
}
