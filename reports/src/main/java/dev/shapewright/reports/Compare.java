package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Compares two reports in JSON: {@code java -jar shapewright-processor.jar before.json after.json} prints what changed, a
 * line each. Its exit status is 0 where nothing did, 1 where something did, 2 where a file cannot be read.
 */
public final class Compare {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private Compare() {}

    /** Compares, and ends the program. */
    public static void main(String[] files) {
        System.exit(run(files, System.out, System.err));
    }

    /** The exit status. */
    static int run(String[] files, PrintStream out, PrintStream err) {
        if (files.length != 2) {
            err.println("usage: java -jar shapewright-processor.jar before.json after.json");
            return TROUBLE;
        }
        try {
            var lines = Comparison.of(read(files[0]), read(files[1]));
            lines.forEach(out::println);
            return lines.isEmpty() ? SAME : DIFFERENT;
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return TROUBLE;
        }
    }

    private static ModelSummary read(String file) throws IOException {
        try {
            return ReportReader.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
