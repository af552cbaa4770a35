package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;

/** A directory with a small language of annotations, and the sources of a test. */
final class Sources {
    private static final Pattern MARKED = Pattern.compile(Pattern.quote(Probe.MARK) + "(\\d+)");

    private final Path directory;
    private final List<String> files = new ArrayList<>();

    /** Writes the annotations of package {@code nn}, all of them repeatable except {@code Once} and {@code Pair}. */
    Sources(Path directory) {
        this.directory = directory;
        repeatable("Conv", "int[] kernel(); int filters() default 1; double rate() default 1;");
        repeatable("Pool", "int size() default 2;");
        repeatable("Flatten", "");
        repeatable("Name", "String value();");
        repeatable("Mode", "Kind value(); Class<?> type() default Object.class; enum Kind { A, B }");
        write("nn/Once.java", "package nn; public @interface Once { int value() default 0; long big() default 0; }");
        write("nn/Pair.java", "package nn; public @interface Pair { Conv first(); Conv[] rest() default {}; }");
        write("nn/Sizes.java", "package nn; public class Sizes { public static final int BIG = 7, SMALL = 2; }");
    }

    private void repeatable(String name, String elements) {
        write("nn/%s.java".formatted(name), """
                package nn;
                @java.lang.annotation.Repeatable(%1$s.List.class)
                public @interface %1$s {
                    %2$s
                    @interface List { %1$s[] value(); }
                }
                """.formatted(name, elements));
    }

    /** Writes a file, which is compiled only if it is named or needed. */
    Sources write(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a file to be compiled. */
    Sources add(String file, String text) {
        files.add(file);
        return write(file, text);
    }

    /** Adds a file to be compiled in place of those added before. */
    Sources instead(String file, String text) {
        files.clear();
        return add(file, text);
    }

    List<TestCompiler.Report> compile(TestCompiler compiler, Processor processor) {
        return compiler.compile(directory, files, List.of(), processor);
    }

    /**
     * What a probe reads of the types, one per line, each after the place where the compiler reports it; also checks
     * that this is the place's own line.
     */
    String probed(TestCompiler compiler, String... types) {
        return probed(compiler, Probe.of(types));
    }

    String probed(TestCompiler compiler, Probe probe) {
        List<TestCompiler.Report> reports = compile(compiler, probe);
        assertEquals(List.of(), probe.failures());
        return merged(probe, reports);
    }

    /** What a probe reads of the types' expressions: one line per node, after its place. */
    String nodes(TestCompiler compiler, String... types) {
        return probed(compiler, Probe.ofExpressions(types))
                .lines()
                .filter(line -> !line.contains(" ["))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** What a probe of expressions reads, one line per expression, without places. */
    String expressions(TestCompiler compiler, Probe probe) {
        return expressions(probed(compiler, probe));
    }

    static String expressions(String nodes) {
        return nodes.lines()
                .filter(line -> !line.contains("  "))
                .map(line -> line.replaceFirst("^\\d+:\\d+ ", "") + "\n")
                .collect(Collectors.joining());
    }

    String expressions(TestCompiler compiler, String... types) {
        return expressions(compiler, Probe.ofExpressions(types));
    }

    /** What a probe reads of the types, without the places of the types themselves. */
    String annotations(TestCompiler compiler, String... types) {
        return probed(compiler, types)
                .lines()
                .filter(line -> !line.contains(" declared "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String merged(Probe probe, List<TestCompiler.Report> reports) {
        List<String> places = new ArrayList<>(probe.read());
        for (TestCompiler.Report report : reports) {
            Matcher mark = MARKED.matcher(report.text());
            if (mark.find()) {
                int number = Integer.parseInt(mark.group(1));
                String text = probe.read().get(number);
                places.set(number, "%d:%d %s".formatted(report.line(), report.column(), text));
                String claim = probe.claims().get(number);
                assertEquals(claim.endsWith(":0") ? claim : report.file() + ":" + report.line(), claim, text);
            }
        }
        return places.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
