package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model may use the constants of another model's summary, generated in the same build. */
class GeneratedConstantsTest {
    private static final List<TestCompiler> COMPILERS = TestCompiler.all();

    private static final String ENCODER = """
            import dev.shapewright.layers.*;

            @Input(height = 28, width = 28, channels = 1)
            @Flatten
            @Dense(units = 32)
            class Encoder {}
            """;

    private static final String DECODER = """
            import dev.shapewright.layers.*;

            @Input(features = EncoderModelSummary.OUTPUT_FEATURES)
            @Dense(units = EncoderModelSummary.INPUT_HEIGHT * EncoderModelSummary.INPUT_WIDTH)
            class Decoder {}
            """;

    static Stream<String> compilers() {
        return COMPILERS.stream().map(TestCompiler::name);
    }

    private static TestCompiler compiler(String name) {
        return COMPILERS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void areKnownInTheNextRound(String compiler) {
        Compiled compiled = compiler(compiler).compile(Map.of("Encoder.java", ENCODER, "Decoder.java", DECODER));

        assertEquals(List.of(), compiled.diagnostics());
        String summary = compiled.generated().getOrDefault("DecoderModelSummary.java", "");
        assertTrue(summary.contains("long PARAMETERS = 25872L;"), summary);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void whatNobodyGeneratesIsTheCompilersToReport(String compiler) {
        Compiled compiled = compiler(compiler).compile("Decoder.java", DECODER);

        assertEquals(List.of(), compiled.ours());
        assertTrue(compiled.allErrors().stream().anyMatch(said -> said.text().contains("EncoderModelSummary")));
    }

    /** Keras and ONNX call the output so; the constants of the layer and of the model's output are the same then. */
    @ParameterizedTest
    @MethodSource("compilers")
    void theOutputMayBeCalledOutput(String compiler) {
        for (String named : List.of("@Name(\"output\")", "@Output(\"output\")")) {
            Compiled compiled = compiler(compiler).compile("Head.java", """
                    import dev.shapewright.layers.*;

                    @Input(features = 8)
                    @Dense(units = 10)
                    NAMED
                    class Head {
                        static final int SIZE = HeadModelSummary.OUTPUT_FEATURES;
                    }
                    """.replace("NAMED", named));

            assertEquals(List.of(), compiled.diagnostics());
            String summary = compiled.generated().getOrDefault("HeadModelSummary.java", "");
            assertEquals(2, summary.split(" OUTPUT_FEATURES = 10;", -1).length, summary);
        }
    }
}
