package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Each file of the block library and the zoo, compiled alone against the class files of all others: the output is the
 * same, byte for byte, as if all are compiled together.
 */
class ZooAloneTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("..", "blocks", "src", "main", "java"), Path.of("..", "example", "src", "main", "java"));
    private static final String WARNINGS_FAIL = "-Ashapewright.warnings=error";

    private final InProcess javac = new InProcess("javac", ToolProvider.getSystemJavaCompiler());

    @Test
    void eachFileAloneGivesTheSameBytes() throws IOException {
        Map<String, String> sources = sources();
        Compiled whole = javac.compile(sources, List.of(WARNINGS_FAIL));
        assertEquals(List.of(), whole.allErrors());
        Path generated = Path.of(whole.classes()).resolveSibling("generated");
        long[] compared = {0};
        Stream<Executable> files = sources.entrySet().stream().map(source -> () -> {
            Map<String, String> alone = alone(source, whole.classes());
            Path folder = generated.resolve(source.getKey()).resolveSibling("");
            for (Map.Entry<String, String> file : alone.entrySet()) {
                compared[0]++;
                assertEquals(Files.readString(folder.resolve(file.getKey())), file.getValue(), source.getKey());
            }
        });
        assertAll(files);
        assertTrue(compared[0] > 90, "generated files compared: " + compared[0]);
    }

    private Map<String, String> alone(Map.Entry<String, String> source, String classes) {
        Compiled compiled = javac.compile(
                Map.of(source.getKey(), source.getValue()), List.of(WARNINGS_FAIL, "-classpath", classes));
        assertEquals(List.of(), compiled.allErrors(), source.getKey());
        return compiled.generated();
    }

    static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*[\\\\/][A-Z]\\w+\\.java"))
                        .toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    sources.put(name, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
