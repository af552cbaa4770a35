package dev.shapewright.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line that compares two reports. */
class CompareTest {
    private static final String REPORT = ReportFormat.JSON.of(Models.saying("Dense"));

    @TempDir
    private Path folder;

    /** The exit status, what is printed, and what is complained about, the folder left out. */
    private String run(String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Compare.run(
                files,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String text =
                status + "\n" + out.toString(StandardCharsets.UTF_8) + "! " + err.toString(StandardCharsets.UTF_8);
        return text.replace(folder + java.io.File.separator, "").replace("\r", "");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theStatusTellsWhetherSomethingChanged() throws IOException {
        String before = file("before.json", REPORT);
        String after = file("after.json", ReportFormat.JSON.of(Models.saying("Densest")));
        assertEquals("0\n! ", run(before, before));
        assertEquals("1\ninput Dense -> Densest\ncustom_1 Dense -> Densest\n! ", run(before, after));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        String right = file("right.json", REPORT);
        assertTrue(run(right).startsWith("2\n! usage: java -jar shapewright-processor.jar before.json after.json\n"));
        assertTrue(run("--help").startsWith("0\nusage: "));
        assertEquals(
                "2\n! missing.json: there is no such file\n",
                run(right, folder.resolve("missing.json").toString()));
        Path wide = folder.resolve("wide.json");
        Files.writeString(wide, REPORT, StandardCharsets.UTF_16);
        assertEquals("2\n! wide.json: not a report of Shapewright: it is not in UTF-8\n", run(wide.toString(), right));
        assertEquals(
                "2\n! broken.json: not a report of Shapewright: there is no \"format\"\n",
                run(file("broken.json", "{}"), right));
    }
}
