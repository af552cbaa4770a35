package dev.shapewright.processor;

import static dev.shapewright.processor.Libraries.LIBRARY;
import static dev.shapewright.processor.Libraries.NET;
import static dev.shapewright.processor.Libraries.both;
import static dev.shapewright.processor.Libraries.silently;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Headers;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bazel compiles the headers of a target with Turbine, and the target with javac: both must generate the same. */
class TurbineTest {
    private static final Map<String, String> USER = Map.of("nets/Net.java", NET);

    private final TestCompiler turbine = new Headers();
    private final TestCompiler javac = TestCompiler.javac();

    @Test
    void blocksAndModelsOfOneTarget() {
        Map<String, String> all = both(LIBRARY, USER);

        assertEquals(silently(javac, all).generated(), silently(turbine, all).generated());
    }

    /** As in Bazel, dependents of a target see its header jar. */
    @Test
    void blocksFromAJarOfHeaders() {
        String headers = silently(turbine, LIBRARY).classes();
        Compiled expected = silently(javac, USER, silently(javac, LIBRARY).classes());

        assertEquals(expected.generated(), silently(turbine, USER, headers).generated());
        assertEquals(expected.generated(), silently(javac, USER, headers).generated());
    }

    @Test
    void theWholeZoo() throws IOException {
        Map<String, String> zoo = ZooAloneTest.sources();
        Compiled compiled = turbine.compile(zoo, List.of());

        assertEquals(List.of(), compiled.diagnostics());
        Map<String, String> generated = generated(compiled);
        assertEquals(generated(javac.compile(zoo, List.of())), generated);
        assertTrue(generated.size() > 90, generated.keySet().toString());
    }

    /** The generated sources by path, because the zoo has several blocks with the same name. */
    private static Map<String, String> generated(Compiled compiled) throws IOException {
        Path folder = Path.of(compiled.classes()).resolveSibling("generated");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void everyKindOfExpression() {
        Map<String, String> odd = Map.of("library/Odd.java", """
                package library;
                import dev.shapewright.layers.*;
                @Conv.List({@Conv(kernel = 1, filters = Odd.LEAST + 2), @Conv(kernel = {1, 1}, filters = (2))})
                @Custom(name = "a" + Odd.text + 1 + "b" + 'c', parameters = (long) (Odd.scale * 1e3) + 'a', macs = ~Odd.count & 0xFF)
                @When(Odd.count != 3 && !(Odd.scale < 0.5f) || Odd.text == "x") @Activation(Activation.RELU)
                @Conv(kernel = 1, filters = (byte) (Odd.count - 1 - 1 << 2) * (In.channels > 3 ? -1 : - 2) % 7)
                public @interface Odd {
                    int LEAST = -1 >>> 31;

                    long count() default 3L + (In.features > 5 ? 1 : 2);
                    long count = Arg.LONG;

                    double scale() default -0.5e-3 + 1;
                    double scale = Arg.DOUBLE;

                    String text() default "\\t\\u00e9" + (String) "x";
                    String text = Arg.TEXT;
                }
                """);

        Map<String, String> expected = silently(javac, odd).generated();
        assertEquals(Set.of("Odd_Block.java"), expected.keySet());
        assertEquals(expected, silently(turbine, odd).generated());
    }

    @Test
    void mistakesAreSaidAtTheirAnnotation() {
        Compiled compiled = turbine.compile("Net.java", """
                import dev.shapewright.layers.*;
                @Input(height = 9, width = 9, channels = 1)
                @Conv(kernel = 3, filters = 4)
                @Pool(size = 2) @Conv(kernel = 5, filters = 4)
                class Net {}
                """);

        assertEquals(1, compiled.errors().size(), compiled.diagnostics().toString());
        assertEquals("kernel-exceeds-input", compiled.errors().get(0).id());
        assertEquals(4, compiled.errors().get(0).line());
    }

    /** Turbine itself reports names that do not resolve. */
    @Test
    void halfTypedCode() {
        Compiled compiled = turbine.compile("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 9) @Dense(units = UNKNOWN) @Dense(units = 2)
                class Net {}
                """);

        assertEquals(List.of(), compiled.ours());
        assertTrue(compiled.allErrors().size() > 0, compiled.diagnostics().toString());
    }
}
