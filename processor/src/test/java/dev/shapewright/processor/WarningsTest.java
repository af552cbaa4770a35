package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An option turns warnings on, into errors or off; single ones are suppressed by an option or in the source. */
class WarningsTest {
    /** Four warnings, once each, and one error. */
    private static final String LAYERS = """
            @Input(height = 5, width = 8, channels = 1)
            @Pool(size = 2)
            @Conv(kernel = 1, filters = 4)
            @BatchNorm @Relu @Tanh @Flatten
            @Dense(units = 1)
            @Softmax
            @Dense(units = 0)
            """;

    private static final String POOL = "warning floor-drops-input 3:14\n";
    private static final String BIAS = "warning bias-before-batchnorm 4:1\n";
    private static final String TWICE = "warning activation-twice 5:18\n";
    private static final String SOFTMAX = "warning softmax-of-one 7:1\n";
    private static final String ERROR = "error value-out-of-range 8:16\n";

    private static String said(TestCompiler compiler, String declaration, String... options) {
        String source = "import dev.shapewright.layers.*;\n" + LAYERS + declaration;
        Compiled compiled = compiler.compile(Map.of("Net.java", source), List.of(options));
        assertEquals(compiled.errors(), compiled.allErrors());
        return said(compiled);
    }

    private static String said(Compiled compiled) {
        return compiled.ours().stream()
                .map(said -> said.kind() + " " + said.id() + " " + said.line() + ":" + said.column() + "\n")
                .collect(Collectors.joining());
    }

    @EachCompiler
    void areOn(TestCompiler compiler) {
        String all = POOL + BIAS + TWICE + SOFTMAX + ERROR;
        assertEquals(all, said(compiler, "class Net {}"));
        assertEquals(all, said(compiler, "class Net {}", "-Ashapewright.warnings=on"));
    }

    @EachCompiler
    void areErrors(TestCompiler compiler) {
        String all = (POOL + BIAS + TWICE + SOFTMAX).replace("warning", "error") + ERROR;
        assertEquals(all, said(compiler, "class Net {}", "-Ashapewright.warnings=error"));
    }

    @EachCompiler
    void areOff(TestCompiler compiler) {
        assertEquals(ERROR, said(compiler, "class Net {}", "-Ashapewright.warnings=off"));
    }

    @EachCompiler
    void someAreSilentByAnOption(TestCompiler compiler) {
        assertEquals(
                BIAS + TWICE + SOFTMAX + ERROR,
                said(compiler, "class Net {}", "-Ashapewright.suppress=floor-drops-input"));
        assertEquals(
                BIAS + ERROR,
                said(
                        compiler,
                        "class Net {}",
                        "-Ashapewright.suppress=floor-drops-input,activation-twice , softmax-of-one"));
    }

    @EachCompiler
    void whatIsSilentIsNoErrorEither(TestCompiler compiler) {
        assertEquals(
                BIAS.replace("warning", "error") + ERROR,
                said(
                        compiler,
                        "@SuppressWarnings(\"shapewright:activation-twice\") class Net {}",
                        "-Ashapewright.warnings=error",
                        "-Ashapewright.suppress=floor-drops-input,softmax-of-one"));
    }

    /** Build files are assembled from pieces, and a piece may be empty or repeated. */
    @EachCompiler
    void anEmptyOptionSilencesNothing(TestCompiler compiler) {
        String all = POOL + BIAS + TWICE + SOFTMAX + ERROR;
        assertEquals(all, said(compiler, "class Net {}", "-Ashapewright.suppress="));
        assertEquals(all, said(compiler, "class Net {}", "-Ashapewright.suppress"));
        assertEquals(
                POOL + BIAS + TWICE + ERROR,
                said(compiler, "class Net {}", "-Ashapewright.suppress=softmax-of-one,,softmax-of-one"));
        assertEquals("warning unknown-option 0:0\n" + all, said(compiler, "class Net {}", "-Ashapewright.warnings="));
    }

    /** The option itself is reported because it names no warning. */
    @EachCompiler
    void anErrorStaysAnError(TestCompiler compiler) {
        String unknown = "warning unknown-option 0:0\n";
        assertEquals(
                unknown + POOL + BIAS + TWICE + SOFTMAX + ERROR,
                said(compiler, "class Net {}", "-Ashapewright.suppress=value-out-of-range"));
        assertEquals(
                POOL + BIAS + TWICE + SOFTMAX + ERROR,
                said(compiler, "@SuppressWarnings(\"shapewright:value-out-of-range\") class Net {}"));
        assertEquals(ERROR, said(compiler, "@SuppressWarnings(\"shapewright\") class Net {}"));
    }

    @EachCompiler
    void oneAboutOptionsIsSuppressedLikeOthers(TestCompiler compiler) {
        assertEquals(
                POOL + BIAS + TWICE + SOFTMAX + ERROR,
                said(compiler, "class Net {}", "-Ashapewright.suppress=unknown-option,value-out-of-range"));
    }

    @EachCompiler
    void areSilentInTheSource(TestCompiler compiler) {
        assertEquals(ERROR, said(compiler, "@SuppressWarnings(\"shapewright\") class Net {}"));
        assertEquals(
                POOL + BIAS + TWICE + ERROR,
                said(compiler, "@SuppressWarnings(\"shapewright:softmax-of-one\") class Net {}"));
        assertEquals(BIAS + TWICE + ERROR, said(compiler, """
                        @SuppressWarnings({"unused", "shapewright:softmax-of-one", Net.POOL})
                        class Net { static final String POOL = "shapewright:floor" + "-drops-input"; }
                        """));
        assertEquals(ERROR, said(compiler, "@SuppressWarnings({\"unused\", \"shapewright\"}) class Net {}"));
    }

    @EachCompiler
    void otherWordsSilenceNothing(TestCompiler compiler) {
        String all = POOL + BIAS + TWICE + SOFTMAX + ERROR;
        for (String word :
                List.of("all", "unchecked", "softmax-of-one", "Shapewright", "shapewright:", "shapewright:x")) {
            assertEquals(all, said(compiler, "@SuppressWarnings(\"" + word + "\") class Net {}"), word);
        }
        assertEquals(all, said(compiler, "@SuppressWarnings({}) class Net {}"));
    }

    /** An annotation with that name that is not Java's. */
    @EachCompiler
    void aForeignAnnotationSilencesNothing(TestCompiler compiler) {
        assertEquals(POOL + BIAS + TWICE + SOFTMAX + ERROR, said(compiler, """
                        @Mine.SuppressWarnings("shapewright") class Net {}
                        class Mine { @interface SuppressWarnings { String value(); } }
                        """));
    }

    /** The annotation may be on an enclosing type, at any depth; sibling types are not affected. */
    @EachCompiler
    void areSilentInATypeAround(TestCompiler compiler) {
        String source = """
                import dev.shapewright.layers.*;

                @SuppressWarnings("shapewright:softmax-of-one")
                class Outer {
                    @SuppressWarnings({"shapewright:activation-twice"})
                    interface Inner {
                        @Input(features = 1) @Relu @Relu @Softmax
                        record Net() {}
                    }
                    @Input(features = 1) @Relu @Relu @Softmax
                    enum Net {}
                }
                @Input(features = 1) @Relu @Relu @Softmax
                class Beside {}
                """;
        assertEquals(
                """
                warning activation-twice 10:32
                warning activation-twice 13:28
                warning softmax-of-one 13:34
                """,
                said(compiler.compile("Outer.java", source))
                        .lines()
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @EachCompiler
    void aWarningAloneDoesNotBreakTheBuild(TestCompiler compiler) {
        String source = "import dev.shapewright.layers.*;\n@Input(features = 1) @Softmax class Net {}\n";
        assertEquals("warning softmax-of-one 2:22\n", said(compiler.compile("Net.java", source)));
        assertEquals(List.of(), compiler.compile("Net.java", source).allErrors());
        assertEquals(
                "error softmax-of-one 2:22\n",
                said(compiler.compile(Map.of("Net.java", source), List.of("-Ashapewright.warnings=error"))));
    }
}
