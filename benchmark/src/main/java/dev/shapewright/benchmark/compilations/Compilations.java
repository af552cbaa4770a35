package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures whole compilations with Shapewright, with a processor that writes the same output without any analysis, and
 * with three others.
 */
public final class Compilations {
    private static final Path FOLDER = Path.of("target", "compilations").toAbsolutePath();

    /** The number of classes a JVM must have compiled in each way before it counts as warm. */
    private static final int WARM = 500;

    private static final int FEWEST_DISCARDED = 3;

    private Compilations() {}

    /** Takes the number of rounds, and the numbers of classes to compile, one per table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
        List<Integer> counts = arguments.length < 2
                ? List.of(1, 100, 1000)
                : Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        System.out.printf("JDK %s, %d rounds%n", Runtime.version(), rounds);
        for (int count : counts) {
            Contest contest = new Contest(count, FOLDER.resolve(String.valueOf(count)));
            fresh(contest, rounds, System.out);
            warm(contest, count, rounds, System.out);
        }
    }

    /** Measures with a new JVM for each compilation. */
    static void fresh(Contest contest, int rounds, PrintStream out) throws IOException, InterruptedException {
        out.printf("%na JVM each, median (least to largest)%n%n%s", contest.run(new FreshJvm(), 1, rounds));
    }

    private static void warm(Contest contest, int count, int rounds, PrintStream out)
            throws IOException, InterruptedException {
        int discarded = Math.max(FEWEST_DISCARDED, WARM / count);
        out.printf(
                "%nall in one warm JVM, median (least to largest)%n%n%s",
                contest.run(new WarmJvm(), discarded, rounds));
    }
}
