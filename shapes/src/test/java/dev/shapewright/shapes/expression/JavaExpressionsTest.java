package dev.shapewright.shapes.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the table of {@link ExpressionsTest}, to which our evaluator is held, against Java itself. */
class JavaExpressionsTest {
    @Test
    void theTableIsWhatJavaGives(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        List<String> lines = ExpressionsTest.table().toList();
        Path source = folder.resolve("Table.java");
        Files.writeString(
                source,
                "public class Table {\n"
                        + lines.stream()
                                .map(line -> "public static final Object L" + lines.indexOf(line) + " = "
                                        + line.split(" {2}=> ", 2)[0] + ";\n")
                                .reduce("", String::concat)
                        + "}\n");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-nowarn", "-d", folder.toString(), source.toString());
        assertEquals(0, failed);
        List<String> ofJava = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> table = loader.loadClass("Table");
            for (String line : lines) {
                Object value = table.getField("L" + lines.indexOf(line)).get(null);
                ofJava.add(line.split(" {2}=> ", 2)[0] + "  =>  " + text(value));
            }
        }
        assertEquals(lines, ofJava);
    }

    /** Prints a value as {@link ExpressionsTest} prints ours, which have neither float nor char. */
    private static String text(Object value) {
        if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
        } else if (value instanceof Character character) {
            return Integer.toString(character);
        }
        return value instanceof Float number ? Double.toString(number) : value.toString();
    }
}
