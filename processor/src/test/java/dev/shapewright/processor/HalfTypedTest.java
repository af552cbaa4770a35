package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Code between two keystrokes. The compiler reports its own errors; we report only errors in front of the half-typed
 * place, and only if the compiler runs processors at all. javac does not after a syntax error, nor after an error in an
 * annotation that no generated class could fix.
 */
class HalfTypedTest {
    /**
     * The expected results of javac (both versions) and ECJ: the lines of their errors, our own errors, and whether
     * there is a class.
     */
    private record Expected(String javac, String ecj) {}

    private static final String SUMMARY = " and a summary";

    private static void check(TestCompiler compiler, String annotations, Expected expected) {
        String source = "import dev.shapewright.layers.*;\n" + annotations + "class Net {}\n";
        assertEquals(
                compiler.name().equals("ecj") ? expected.ecj : expected.javac, outcome(compiler, source), annotations);
    }

    private static String outcome(TestCompiler compiler, String source) {
        Compiled compiled = compiler.compile("Net.java", source);
        List<Said> ours = compiled.ours();
        String own = compiled.allErrors().stream()
                .filter(said -> !ours.contains(said))
                .map(Said::line)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        String problems = ours.stream()
                .map(said -> " " + said.id() + " " + said.line() + ":" + said.column())
                .collect(Collectors.joining());
        return "own " + own + problems + (compiled.generated().isEmpty() ? "" : SUMMARY);
    }

    @EachCompiler
    void aMissingRequiredElement(TestCompiler compiler) {
        check(compiler, """
                @Input(height = 3, width = 8, channels = 1)
                @Conv(kernel = 5, filters = 4)
                @Conv(kernel = 3)
                @Dense(units = 0)
                """, new Expected("own 4", "own 4 kernel-exceeds-input 3:16" + SUMMARY));
    }

    @EachCompiler
    void aStringForAnInt(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Flatten
                @Dense(units = "3")
                @Conv(kernel = 3, filters = 0)
                """, new Expected("own 4", "own 4" + SUMMARY));
    }

    @EachCompiler
    void aStringForAnIntInARepeatedAnnotation(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(units = "3")
                @Dense(units = -1)
                """, new Expected("own 3,4", "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    /** ECJ's own mirrors fail on such a value. */
    @EachCompiler
    void anIntForABoolean(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(units = 3, bias = 3)
                @Dense(units = -1)
                """, new Expected("own 3,4", "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    @EachCompiler
    void anUnresolvedConstant(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Conv(kernel = 3, filters = 1)
                @Dense(units = NO_SUCH)
                @Dropout(2)
                """, new Expected("own 4 wrong-axes 3:1" + SUMMARY, "own 4 wrong-axes 3:1" + SUMMARY));
    }

    @EachCompiler
    void anUnresolvedConstantAmongSeveralNumbers(TestCompiler compiler) {
        check(
                compiler,
                """
                @Input(height = 3, width = 8, channels = 0)
                @Conv(kernel = {NO_SUCH, 9}, filters = 0)
                @Dropout(2)
                """,
                new Expected("own 3 value-out-of-range 2:42" + SUMMARY, "own 3 value-out-of-range 2:42" + SUMMARY));
    }

    @EachCompiler
    void anUnresolvedConstantInARepeatedAnnotation(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(units = NO_SUCH)
                @Dense(units = -1)
                """, new Expected("own 3,4", "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    @EachCompiler
    void anUnresolvedAnnotationBetweenLayers(TestCompiler compiler) {
        check(
                compiler,
                """
                @Input(features = 3)
                @Dense(units = 0)
                @Dens(units = 5)
                @Dense(units = -1)
                @Conv(kernel = 1, filters = 1)
                """,
                new Expected("own 4 value-out-of-range 3:16" + SUMMARY, "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    @EachCompiler
    void anUnknownElement(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(unit = 5)
                @Dense(units = -1)
                """, new Expected("own 4", "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    @EachCompiler
    void anElementTwice(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(units = 5, units = 6)
                @Dense(units = -1)
                """, new Expected("own 4", "own 4 value-out-of-range 3:16" + SUMMARY));
    }

    @EachCompiler
    void aParseErrorBetweenLayers(TestCompiler compiler) {
        check(compiler, """
                @Input(features = 3)
                @Dense(units = 0)
                @Dense(units =
                @Dense(units = -1)
                """, new Expected("own 5", "own 5"));
    }

    @EachCompiler
    void aParseErrorInTheBody(TestCompiler compiler) {
        String source =
                "import dev.shapewright.layers.*;\n@Input(features = 3)\n@Dense(units = 0)\nclass Net { int f( }\n";
        assertEquals("own 4", outcome(compiler, source));
    }

    @EachCompiler
    void noClassYet(TestCompiler compiler) {
        boolean ecj = compiler.name().equals("ecj");
        assertEquals(
                ecj ? "own 3" : "own 5",
                outcome(compiler, "import dev.shapewright.layers.*;\n@Input(features = 3)\n@Dense(units = 0)\n\n"));
    }

    @EachCompiler
    void nothingButAnImport(TestCompiler compiler) {
        assertEquals("own ", outcome(compiler, "import dev.shapewright.layers.*;\n"));
    }

    @EachCompiler
    void anEmptyFile(TestCompiler compiler) {
        assertEquals("own ", outcome(compiler, ""));
        assertEquals(List.of(), compiler.compile("Net.java", "").diagnostics());
    }

    @EachCompiler
    void noImport(TestCompiler compiler) {
        assertEquals("own 1,2", outcome(compiler, "@Input(features = 3)\n@Dense(units = 0)\nclass Net {}\n"));
    }

    /** An error in a method body is no obstacle: both errors are reported in one build. */
    @EachCompiler
    void anErrorInAMethod(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;
                @Input(features = 3)
                @Dense(units = 0)
                class Net {
                    int f() { return "one"; }
                }
                """;
        assertEquals(
                "value-out-of-range 3",
                compiler.compile("Net.java", source).ours().stream()
                        .map(said -> said.id() + " " + said.line())
                        .collect(Collectors.joining()));
    }

    /** A base class that another processor may still generate. */
    @EachCompiler
    void anUnresolvedSuperclass(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;
                @Input(features = 3)
                @Dense(units = 0)
                class Net extends NoSuch implements NorThis<Net> {}
                """;
        assertEquals("own 4 value-out-of-range 3:16" + SUMMARY, outcome(compiler, source));
    }

    /** ECJ passes on values of other types. */
    @EachCompiler
    void valuesOfOtherTypes(TestCompiler compiler) {
        for (String layer : List.of(
                "@Dense(units = true)",
                "@Repeat(true) @Dense(units = 3)",
                "@Dense(units = 3 > 2 ? 10 : 2.5)",
                "@Concat(axis = Layout.CHANNELS_FIRST, value = \"input\")")) {
            Compiled compiled = compiler.compile(
                    "Net.java",
                    "import dev.shapewright.layers.*;\n@Input(features = 3)\n" + layer + "\nclass Net {}\n");
            assertEquals(List.of(), compiled.ours(), layer);
        }
    }
}
