package dev.shapewright.reports;

import dev.shapewright.summary.ModelSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Compares two JSON reports: {@code java -jar shapewright-processor.jar before.json after.json} prints the changes, one
 * per line. The exit status is 0 if nothing changed, 1 if something did, and 2 if a file cannot be read.
 */
public final class Compare {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private static final String USAGE = """
            usage: java -jar shapewright-processor.jar before.json after.json
            prints what changed from one report of a model to another, a line each
            exit status: 0 nothing changed, 1 something did, 2 a file cannot be read""";

    private Compare() {}

    /** Compares two reports and exits. */
    public static void main(String[] files) {
        System.exit(run(files, inUnicode(System.out), inUnicode(System.err)));
    }

    /** A stream that prints characters beyond ASCII even if the locale's charset is ASCII. */
    private static PrintStream inUnicode(PrintStream stream) {
        return Charset.forName(System.getProperty("native.encoding")).equals(StandardCharsets.US_ASCII)
                ? new PrintStream(stream, true, StandardCharsets.UTF_8)
                : stream;
    }

    /** Runs the program and returns the exit status. */
    static int run(String[] files, PrintStream out, PrintStream err) {
        if (files.length == 1 && files[0].equals("--help")) {
            out.println(USAGE);
            return SAME;
        } else if (files.length != 2) {
            err.println(USAGE);
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
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e, e);
        }
    }
}
