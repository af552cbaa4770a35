package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module that uses the packaged jars as modules, compiled by javac and run by java. */
class ModulePathTest {
    private static final String NET = """
            package zoo;
            import dev.shapewright.blocks.ConvBnRelu;
            import dev.shapewright.layers.*;
            @Input(height = 8, width = 8, channels = 3)
            @ConvBnRelu(kernel = 3, filters = 4)
            @Flatten @Dense(units = 2)
            public class Net {
                public static void main(String[] arguments) {
                    System.out.println(Net.class.getModule() + " " + NetModelSummary.PARAMETERS);
                }
            }
            """;

    private static final String MODULE =
            "module zoo { requires static dev.shapewright.blocks; requires dev.shapewright.annotations; }";

    @TempDir
    Path folder;

    private static String path(Path... entries) {
        return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path compile(String... processor) throws IOException {
        Path classes = folder.resolve("classes");
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path net = Files.writeString(folder.resolve("Net.java"), NET);
        StringWriter said = new StringWriter();
        Stream<String> options = Stream.of(
                        List.of(
                                "--release",
                                "17",
                                "-Xlint:all,-processing,-options",
                                "-Werror",
                                "-d",
                                classes.toString()),
                        List.of("--module-path", path(Artifacts.jar("annotations"), Artifacts.jar("blocks"))),
                        List.of(processor),
                        List.of(module.toString(), net.toString()))
                .flatMap(List::stream);
        PrintWriter writer = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, options.toArray(String[]::new));
        assertEquals(0, code, said.toString());
        return classes;
    }

    private String run(Path classes) throws IOException, InterruptedException {
        Path log = folder.resolve("run.log");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path(classes, Artifacts.jar("annotations")),
                        "--module",
                        "zoo/zoo.Net")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Files.readString(log).strip();
    }

    @Test
    void theProcessorOnItsModulePath() throws IOException, InterruptedException {
        Path classes =
                compile("--processor-module-path", Artifacts.jar("processor").toString());

        // 3*3*3*4, 2*4; 8*8*4*2 + 2
        assertEquals("module zoo " + (108 + 8 + 514), run(classes));
    }

    @Test
    void theProcessorOnItsPath() throws IOException, InterruptedException {
        Path classes = compile("-processorpath", Artifacts.jar("processor").toString());

        assertTrue(run(classes).startsWith("module zoo "), run(classes));
    }
}
