package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All uses that Java allows for constants, with those of a summary, in the build that generates it. */
class ConstantsInUseTest {
    private static final String ENCODER = """
            package zoo.small;
            import dev.shapewright.layers.*;
            @Input(height = 28, width = 28, channels = 1)
            @Flatten
            @Dense(units = 32)
            public class Encoder {}
            """;

    private static Compiled compile(TestCompiler compiler, String... files) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("zoo/small/Encoder.java", ENCODER);
        for (int i = 0; i < files.length; i += 2) {
            sources.put(files[i], files[i + 1]);
        }
        return compiler.compile(sources);
    }

    private static String decoder(String imports, String input) {
        return "package zoo;\nimport dev.shapewright.layers.*;\n" + imports + "\n@Input(features = " + input
                + ")\n@Dense(units = 7)\npublic class Decoder {}\n";
    }

    @EachCompiler
    void inSwitchesArraysAndOtherAnnotations(TestCompiler compiler) {
        Compiled compiled = compile(compiler, "zoo/User.java", """
                package zoo;
                import zoo.small.EncoderModelSummary;
                public class User {
                    static int[] sizes = new int[EncoderModelSummary.OUTPUT_FEATURES];
                    static int length() {
                        return sizes.length;
                    }
                    @Deprecated(since = EncoderModelSummary.DENSE_1)
                    static String meaning(int size) {
                        switch (size) {
                            case EncoderModelSummary.OUTPUT_FEATURES: return EncoderModelSummary.DENSE_1;
                            case EncoderModelSummary.INPUT_HEIGHT: return EncoderModelSummary.INPUT_SHAPE;
                            default: return "";
                        }
                    }
                    static String meanings() {
                        return meaning(32) + " " + meaning(28) + meaning(5);
                    }
                }
                """);

        assertEquals(List.of(), compiled.allErrors());
        Loaded user = Loaded.of(compiled, "zoo.User");
        assertEquals(32, user.call("length"));
        assertEquals("dense_1 28x28x1", user.call("meanings"));
    }

    /** Each model waits until the previous one has its summary, whatever the order of files. */
    @EachCompiler
    void inAChainOfModels(TestCompiler compiler) {
        String third = """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = DecoderModelSummary.OUTPUT_FEATURES * 2)
                @Dense(units = DecoderModelSummary.INPUT_FEATURES) @Name("from_" + DecoderModelSummary.DENSE_1)
                class Third {}
                """;
        String decoder = decoder("import zoo.small.EncoderModelSummary;", "EncoderModelSummary.OUTPUT_FEATURES");
        Compiled compiled = compile(compiler, "zoo/Third.java", third, "zoo/Decoder.java", decoder);

        assertEquals(List.of(), compiled.diagnostics());
        Loaded summary = Loaded.of(compiled, "zoo.ThirdModelSummary");
        assertEquals("14 -> 32", summary.value("INPUT_SHAPE") + " -> " + summary.value("FROM_DENSE_1_SHAPE"));
        assertEquals(14L * 32 + 32, summary.value("PARAMETERS"));
    }

    /** A mistake in a model that had to wait is reported once, in the right place. */
    @EachCompiler
    void aMistakeBehindAConstantIsReportedOnce(TestCompiler compiler) {
        Compiled compiled = compile(compiler, "zoo/small/Decoder.java", """
                package zoo.small;
                import dev.shapewright.layers.*;
                @Input(features = EncoderModelSummary.OUTPUT_FEATURES)
                @Conv(kernel = 3, filters = 2)
                class Decoder {}
                """);

        assertEquals(compiled.errors(), compiled.allErrors());
        assertEquals(
                List.of("wrong-axes 4"),
                compiled.errors().stream()
                        .map(said -> said.id() + " " + said.line())
                        .toList());
        assertTrue(compiled.errors().get(0).text().contains("input   32, from input (line 3)"));
    }

    @EachCompiler
    void bySimpleNameThroughAnImport(TestCompiler compiler) {
        for (String imports : List.of("import zoo.small.EncoderModelSummary;", "import zoo.small.*;")) {
            Compiled compiled =
                    compile(compiler, "zoo/Decoder.java", decoder(imports, "EncoderModelSummary.OUTPUT_FEATURES"));

            assertEquals(List.of(), compiled.diagnostics(), imports);
            assertEquals(32, Loaded.of(compiled, "zoo.DecoderModelSummary").value("INPUT_FEATURES"));
        }
    }

    /**
     * javac resolves every way to name a constant again in the next round. In ECJ, a type that was missing in a
     * qualified name or a static import stays missing; ECJ then reports an error of its own, and we report none.
     */
    @EachCompiler
    void byQualifiedNameOrStaticImportNotInEcj(TestCompiler compiler) {
        List<String> decoders = List.of(
                decoder("", "zoo.small.EncoderModelSummary.OUTPUT_FEATURES"),
                decoder("import static zoo.small.EncoderModelSummary.*;", "OUTPUT_FEATURES"),
                decoder("import static zoo.small.EncoderModelSummary.OUTPUT_FEATURES;", "OUTPUT_FEATURES"));
        for (String decoder : decoders) {
            Compiled compiled = compile(compiler, "zoo/Decoder.java", decoder);

            assertEquals(List.of(), compiled.ours());
            assertEquals(compiler.name().equals("ecj"), !compiled.allErrors().isEmpty(), decoder);
            String summary = compiled.source("DecoderModelSummary.java");
            assertEquals(!compiler.name().equals("ecj"), summary.contains("int INPUT_FEATURES = 32;"), summary);
        }
    }

    private static final String REPEATED = """
            package zoo.small;
            import dev.shapewright.layers.*;
            @Input(features = 5)
            %s
            class Decoder {}
            """;

    /**
     * javac makes a container of a repeated annotation when it enters the classes. A name in it that does not resolve
     * yet is an error there ("expression not allowed as annotation value"), which ends the build before any processor
     * runs.
     */
    @EachCompiler
    void inARepeatedAnnotationNotInJavac(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                "zoo/small/Decoder.java",
                REPEATED.formatted("@Dense(units = EncoderModelSummary.OUTPUT_FEATURES) @Dense(units = 7)"));

        boolean javac = compiler.name().startsWith("javac");
        assertEquals(List.of(), compiled.ours());
        assertEquals(javac, compiled.generated().isEmpty());
        assertEquals(
                javac
                        ? List.of("4:1 expression not allowed as annotation value", "4:16 cannot find symbol")
                        : List.of(),
                compiled.allErrors().stream()
                        .map(ConstantsInUseTest::headline)
                        .sorted()
                        .toList());
    }

    private static String headline(Said said) {
        return said.line() + ":" + said.column() + " "
                + said.text().lines().findFirst().orElse("");
    }

    /** A container written by hand is the workaround. */
    @EachCompiler
    void inAContainerWrittenByHand(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                "zoo/small/Decoder.java",
                REPEATED.formatted(
                        "@Dense.List({@Dense(units = EncoderModelSummary.OUTPUT_FEATURES), @Dense(units = 7)})"));

        assertEquals(List.of(), compiled.diagnostics());
        assertEquals(
                5L * 32 + 32 + 32 * 7 + 7,
                Loaded.of(compiled, "zoo.small.DecoderModelSummary").value("PARAMETERS"));
    }

    /** What waits for itself is told so, even by a compiler that finds the class after all. */
    @EachCompiler
    void notInTheModelItself(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Autoencoder.java", """
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Dense(units = 2)
                @Custom(name = "decoder", features = 1 + AutoencoderModelSummary.INPUT_FEATURES)
                class Autoencoder {}
                """);

        assertEquals(
                List.of("4:42 [definition-cycle] a number of AutoencoderModelSummary cannot be read here:"
                        + " it is made from this model"),
                compiled.ours().stream().map(ConstantsInUseTest::headline).toList());
    }

    @EachCompiler
    void notInACircleOfModels(TestCompiler compiler) {
        String reader = """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Dense(units = %sModelSummary.INPUT_FEATURES)
                class %s {}
                """;
        Compiled compiled = compiler.compile(Map.of(
                "zoo/A.java", reader.formatted("B", "A"),
                "zoo/B.java", reader.formatted("C", "B"),
                "zoo/C.java", reader.formatted("A", "C"),
                "zoo/D.java", reader.formatted("A", "D")));

        assertEquals(
                List.of(
                        "A.java a number of zoo.BModelSummary cannot be read here: zoo.B, which it is made from, needs this model",
                        "B.java a number of zoo.CModelSummary cannot be read here: zoo.C, which it is made from, needs this model",
                        "C.java a number of zoo.AModelSummary cannot be read here: zoo.A, which it is made from, needs this model"),
                compiled.ours().stream()
                        .map(said -> said.file() + said.text().replace("[definition-cycle]", ""))
                        .sorted()
                        .toList());
    }

    /** Both operands are waited for, and both are reported, in the order in which they are written. */
    @EachCompiler
    void notInTwoCirclesOfModels(TestCompiler compiler) {
        String reader = """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Dense(units = AModelSummary.INPUT_FEATURES)
                class %s {}
                """;
        Compiled compiled = compiler.compile(
                Map.of("zoo/A.java", """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Dense(units = ZModelSummary.INPUT_FEATURES + BModelSummary.INPUT_FEATURES)
                class A {}
                """, "zoo/B.java", reader.formatted("B"), "zoo/Z.java", reader.formatted("Z")));

        assertEquals(
                List.of(
                        "A.java a number of zoo.ZModelSummary cannot be read here: zoo.Z, which it is made from, needs this model",
                        "A.java a number of zoo.BModelSummary cannot be read here: zoo.B, which it is made from, needs this model",
                        "B.java a number of zoo.AModelSummary cannot be read here: zoo.A, which it is made from, needs this model",
                        "Z.java a number of zoo.AModelSummary cannot be read here: zoo.A, which it is made from, needs this model"),
                compiled.ours().stream()
                        .map(said -> said.file() + said.text().replace("[definition-cycle]", ""))
                        .sorted(Comparator.comparing(text -> text.substring(0, 1)))
                        .toList());
    }

    /** The class of the name is not one that an earlier build has left, but one of this build. */
    @EachCompiler
    void ofANameThatAnotherModelHas(TestCompiler compiler) {
        Compiled compiled = compile(compiler, "zoo/small/Outer.java", """
                package zoo.small;
                import dev.shapewright.layers.*;
                class Outer {
                    @Input(features = 2)
                    class Net {}
                }
                """, "zoo/small/Outer_Net.java", """
                package zoo.small;
                import dev.shapewright.layers.*;
                @Input(features = EncoderModelSummary.OUTPUT_FEATURES)
                class Outer_Net {}
                """);

        assertEquals(
                List.of(
                        "the summary class would be called Outer_NetModelSummary, but there is a class of that name; rename one"),
                compiled.allErrors().stream()
                        .map(said -> said.text().replaceFirst("\\[generated-name-clash] ", ""))
                        .toList());
    }
}
