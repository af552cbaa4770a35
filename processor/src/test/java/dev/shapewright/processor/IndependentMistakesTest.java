package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every mistake is reported once and in the same build; errors that result from a broken shape are suppressed. */
class IndependentMistakesTest {
    private static String said(Compiled compiled) {
        return compiled.diagnostics().stream()
                .map(said ->
                        "%s:%d:%d %s %s\n".formatted(said.file(), said.line(), said.column(), said.kind(), said.id()))
                .sorted()
                .collect(Collectors.joining());
    }

    /** The first conv is too large; for the other layers, only mistakes independent of their input are reported. */
    @EachCompiler
    void inOneStack(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;

                @Input(height = 4, width = 9, channels = 3)
                @Conv(kernel = 5, filters = 8)
                @Conv(kernel = 99, filters = 8, groups = 3)
                @Name("9lives") @Conv(kernel = 3, filters = 0, stride = {1, -1})
                @Dense(units = 10) @Name("net")
                @Dropout(1.5) @Name("net")
                @Expect({1, 2, 3, 4, 5}) @Softmax
                @Dense(units = -10)
                @Frozen
                class Net {}
                """;
        assertEquals("""
                Net.java:10:16 error value-out-of-range
                Net.java:11:1 error misplaced-directive
                Net.java:4:16 error kernel-exceeds-input
                Net.java:5:42 error groups-do-not-divide
                Net.java:6:45 error value-out-of-range
                Net.java:6:61 error value-out-of-range
                Net.java:6:7 error invalid-name
                Net.java:8:10 error value-out-of-range
                Net.java:8:21 error duplicate-name
                """, said(compiler.compile("Net.java", source)));
    }

    /** Two values of one annotation, two numbers of one array, and a warning before a mistake. */
    @EachCompiler
    void inOneAnnotation(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;

                @Input(height = 9, width = 9, channels = 4)
                @Pool(size = 2)
                @Conv(kernel = {0, -3}, filters = -8, dilation = {1, 2, 3}, groups = 0)
                class Net {}
                """;
        assertEquals("""
                Net.java:4:14 warning floor-drops-input
                Net.java:5:17 error value-out-of-range
                Net.java:5:20 error value-out-of-range
                Net.java:5:35 error value-out-of-range
                Net.java:5:50 error wrong-number-of-values
                Net.java:5:70 error value-out-of-range
                """, said(compiler.compile("Net.java", source)));
    }

    /** A new input starts afresh: what it breaks is unrelated to what the first one broke. */
    @EachCompiler
    void behindASecondInput(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;

                @Input(features = 4) @Name("first")
                @Conv(kernel = 1, filters = 1)
                @Flatten
                @Input(length = 6) @Name("second")
                @Dense(units = 2)
                class Net {}
                """;
        assertEquals("""
                Net.java:4:1 error wrong-axes
                Net.java:7:1 error wrong-axes
                """, said(compiler.compile("Net.java", source)));
    }

    @EachCompiler
    void inSeveralModels(TestCompiler compiler) {
        String several = """
                package zoo;
                import dev.shapewright.layers.*;

                @Dense(units = 1)
                class NoInput {
                    @Input(height = 2, width = 2) @Flatten private enum Inner {}
                    @Input(features = 2) @Dense(units = 0) @Dense(units = 0) record Twice() {}
                    @Input(features = 2) @Dense(units = 2) interface Right {}
                }
                """;
        String small = """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(length = 2, features = 3)
                @Pool(size = 3)
                @Pool(size = 3)
                class Small {}
                """;
        Compiled compiled = compiler.compile(Map.of("zoo/NoInput.java", several, "zoo/Small.java", small));

        assertEquals("""
                NoInput.java:4:1 error input-missing
                NoInput.java:6:5 error not-a-shape
                NoInput.java:7:41 error value-out-of-range
                NoInput.java:7:59 error value-out-of-range
                Small.java:4:14 error kernel-exceeds-input
                """, said(compiled));
        assertEquals(5, compiled.generated().size());
    }

    /** Fifty models give fifty errors; javac itself stops at 100. */
    @EachCompiler
    void inFiftyModels(TestCompiler compiler) {
        StringBuilder source = new StringBuilder("import dev.shapewright.layers.*;\n");
        List<String> expected = new ArrayList<>();
        for (int line = 2; line <= 51; line++) {
            source.append("@Input(features = 2) @Conv(kernel = 3, filters = 3) @Relu class Net")
                    .append(line)
                    .append(" {}\n");
            expected.add("Nets.java:" + line + ":22 error wrong-axes\n");
        }
        expected.sort(null);
        Compiled compiled = compiler.compile("Nets.java", source.toString());

        assertEquals(String.join("", expected), said(compiled));
        assertEquals(50, compiled.generated().size());
    }
}
