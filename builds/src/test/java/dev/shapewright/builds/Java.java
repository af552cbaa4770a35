package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JDK that runs the tests. */
final class Java {
    static final Path HOME = Path.of(System.getProperty("java.home"));

    private Java() {}

    static int version() {
        return Runtime.version().feature();
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles with javac, which must report nothing. */
    static void compile(Path classes, List<Path> sources, String... options) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        Stream<String> arguments = Stream.of(
                        List.of(options),
                        List.of("--release", "17", "-d", classes.toString()),
                        sources.stream().map(Path::toString).toList())
                .flatMap(List::stream);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        assertEquals("", said.toString());
        assertEquals(0, code);
    }

    /** The command that runs java with the given arguments, with its errors merged into its output. */
    static ProcessBuilder command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin").resolve("java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Runs java until it ends. */
    static Run run(Path log, List<String> arguments) throws IOException, InterruptedException {
        int code = command(arguments).redirectOutput(log.toFile()).start().waitFor();
        return new Run(code == 0, Files.readString(log));
    }
}
