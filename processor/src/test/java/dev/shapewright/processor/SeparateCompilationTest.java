package dev.shapewright.processor;

import static dev.shapewright.processor.Libraries.LIBRARY;
import static dev.shapewright.processor.Libraries.NET;
import static dev.shapewright.processor.Libraries.SMALL;
import static dev.shapewright.processor.Libraries.STAGE;
import static dev.shapewright.processor.Libraries.UNIT;
import static dev.shapewright.processor.Libraries.USER;
import static dev.shapewright.processor.Libraries.assertSame;
import static dev.shapewright.processor.Libraries.both;
import static dev.shapewright.processor.Libraries.classPath;
import static dev.shapewright.processor.Libraries.parameters;
import static dev.shapewright.processor.Libraries.said;
import static dev.shapewright.processor.Libraries.silently;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Gradle;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Jars;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.Wrapped;
import dev.shapewright.summary.ModelSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A block from class files works like one in the same compilation: its companion holds what class files do not keep. */
class SeparateCompilationTest {
    private static final String COMPILERS = "dev.shapewright.processor.testing.Compilers#inThisJvm";

    @EachCompiler
    void fromClassFilesAndJarsItIsTheSame(TestCompiler compiler) {
        Compiled apart = assertSame(compiler, LIBRARY, Map.of("nets/Net.java", NET));

        String summary = apart.source("NetModelSummary.java");
        assertTrue(summary.contains("END_SHAPE = \"14x14x20\""), summary);
        // 9*3*4 + 8, 9*4*8 + 16, 9*8*16 + 32, 9*16*20 + 40, 14*14*20*10 + 10
        assertEquals(116 + 304 + 1_184 + 2_920 + 39_210, parameters(apart));
    }

    private static String linked(String source, String block) {
        return source.replace(
                "public @interface " + block + " {",
                "@Companion(" + block + "_Block.class) public @interface " + block + " {");
    }

    @EachCompiler
    void aBlockThatLinksToItsCompanionIsNotLinkedAgain(TestCompiler compiler) {
        Map<String, String> library =
                Map.of("library/Unit.java", linked(UNIT, "Unit"), "library/Stage.java", linked(STAGE, "Stage"));
        Compiled linked = assertSame(compiler, library, Map.of("nets/Net.java", NET));
        Compiled unlinked = assertSame(compiler, LIBRARY, Map.of("nets/Net.java", NET));

        String reference = "@Companion({Unit_Block.class, Stage_Block.class})";
        String summary = unlinked.source("NetModelSummary.java");
        assertFalse(linked.source("NetModelSummary.java").contains("Companion"));
        assertTrue(
                summary.replaceAll("\\s+", " ")
                        .replace("{ ", "{")
                        .replace(" }", "}")
                        .contains(reference),
                summary);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aCompanionFromElsewhereIsAnOriginUnlessItIsLinked(InProcess compiler) {
        Map<String, List<String>> wanted = Map.of("nets.NetModelSummary", List.of("nets.Net", "library.Unit_Block"));
        Map<String, String> library = Map.of("library/Unit.java", UNIT, "library/Stage.java", linked(STAGE, "Stage"));
        Compiled before = silently(compiler, library);

        assertEquals(wanted, origins(compiler, Map.of("nets/Net.java", NET), classPath(before.classes())));
        assertEquals(
                Map.of(
                        "library.Stage_Block", List.of("library.Stage"),
                        "library.Unit_Block", List.of("library.Unit"),
                        "nets.NetModelSummary", List.of("nets.Net")),
                origins(compiler, both(library, Map.of("nets/Net.java", NET)), List.of()));
    }

    private static Map<String, List<String>> origins(
            InProcess compiler, Map<String, String> sources, List<String> options) {
        Map<String, List<String>> origins = Gradle.origins();
        compiler.compile(sources, options, new Wrapped(environment -> new Gradle(environment, origins)));
        return origins;
    }

    /** Only fixes inside the block are missing, because a class file cannot be edited. */
    @EachCompiler
    void errorsTellTheSameWayIn(TestCompiler compiler) {
        Map<String, String> net = Map.of("nets/Net.java", NET.replace("units = 2", "units = 2, kernel = 40"));
        String expected = """
                Net.java:6:1: [kernel-exceeds-input] kernel height 40 is larger than the 31 rows it slides over
                    in      @Conv (Unit.java:4) in @Unit (Stage.java:5)
                    input   31x31x16, from stage_1.unit_2 (Stage.java:4)
                    because (31 + 0 + 0 - 40) / 1 + 1 = -8
                """;

        Compiled together = compiler.compile(both(LIBRARY, net));
        Compiled apart =
                compiler.compile(net, classPath(silently(compiler, LIBRARY).classes()));
        assertEquals(expected, said(apart).replaceAll("    fix .*\n", ""));
        assertEquals(expected, said(together).replaceAll("    fix .*\n", ""));
        assertFalse(said(apart).contains("Unit.java:4) gives"), said(apart));
    }

    @EachCompiler
    void aBlockOfABlockFromTwoJars(TestCompiler compiler) {
        Map<String, String> net = Map.of("nets/Net.java", NET);
        String units = Jars.of(silently(compiler, Map.of("library/Unit.java", UNIT)));
        String stages = Jars.of(silently(compiler, Map.of("library/Stage.java", STAGE), units));

        assertEquals(
                assertSame(compiler, LIBRARY, net).generated(),
                silently(compiler, net, stages, units).generated());
    }

    /** Companions from another compiler also work, because a jar does not say which one made it. */
    @EachCompiler
    void companionsAreTheSameOfEachCompiler(TestCompiler compiler) {
        Map<String, String> net = Map.of("nets/Net.java", NET);
        Compiled ofJavac = silently(TestCompiler.javac(), LIBRARY);
        Compiled own = silently(compiler, LIBRARY);

        assertEquals(ofJavac.generated(), own.generated());
        assertEquals(
                silently(compiler, net, own.classes()).generated(),
                silently(compiler, net, ofJavac.classes()).generated());
    }

    /** The block that the model uses is present, but one that this block uses is not. */
    @EachCompiler
    void aMissingBlockOfABlock(TestCompiler compiler) {
        String twice = Jars.of(silently(compiler, SMALL), file -> file.contains("Twice"));
        assertEquals("""
                Net.java:4:1: [block-without-companion] @Hidden is not on the class path
                    in      @Hidden (Twice.java:3)
                    uses    2, of which this is the first
                """, said(compiler.compile(USER, classPath(twice))));
    }

    /** A block whose class file has what no block can have; the layers behind it are checked as well. */
    @EachCompiler
    void aBlockOfAnotherKindCompiledWithoutTheProcessor(TestCompiler compiler) {
        Compiled library = compiler.compile(Map.of("Blk.java", """
                        @dev.shapewright.layers.Dense(units = 3)
                        public @interface Blk {
                            char c();
                            Class<?> type() default Object.class;
                        }
                        """), List.of("-proc:none"));
        Compiled compiled = compiler.compile(Map.of("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Blk(c = 'x', type = String.class)
                @Dense(units = 0)
                class Net {}
                """), classPath(library.classes()));

        assertEquals(
                List.of("block-without-companion 3", "value-out-of-range 4"),
                compiled.ours().stream()
                        .map(said -> said.id() + " " + said.line())
                        .toList());
    }

    /** Compilers have this text for a name that does not resolve; here it is meant. */
    @EachCompiler
    void aTextLikeThatOfAnError(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Custom(name = "<error>")
                @Named @Named(like = "<error>")
                @Dense(units = 0)
                class Net {}
                @Custom(name = Named.like)
                @java.lang.annotation.Repeatable(Named.Several.class)
                @interface Named {
                    String like() default "<error>";
                    String like = Arg.TEXT;
                    @interface Several { Named[] value(); }
                }
                """);

        assertEquals(
                List.of("value-out-of-range 5"),
                compiled.allErrors().stream()
                        .map(said -> said.id() + " " + said.line())
                        .toList());
        assertTrue(compiled.source("NetModelSummary.java").contains("named_2.custom"), "nothing is left out");
    }

    private static Map<String, String> unit(String parameters, String units) {
        return Map.of("library/Unit.java", """
                package library;
                import dev.shapewright.layers.*;
                @Dense(units = %s) @Relu
                public @interface Unit {
                    %s
                }
                """.formatted(units, parameters));
    }

    /** A jar was swapped: its block is no longer the one that a block in another jar used. */
    @EachCompiler
    void aBlockThatUsesAnotherOneAsItWas(TestCompiler compiler) {
        String size = "int size() default 4; int size = Arg.INT;";
        Map<String, String> stage = Map.of("library/Stage.java", """
                package library;
                import dev.shapewright.layers.*;
                @Unit(size = 2 + 1)
                public @interface Stage {}
                """);
        Map<String, String> net = Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 8)
                @library.Stage
                @Expect({3})
                class Net {}
                """);
        Compiled before = silently(compiler, both(unit(size, "Unit.size"), stage));
        String stages = Jars.of(before, file -> file.contains("Stage"));
        Map<String, Map<String, String>> changed = Map.of(
                "which has no size", unit("int width() default 4; int width = Arg.INT;", "Unit.width"),
                "which requires more", unit(size + " int more(); int more = Arg.INT;", "Unit.size"),
                "whose size is of type String", unit("String size() default \"\"; String size = Arg.TEXT;", "4"),
                "whose size is of type boolean", unit("boolean size() default true; boolean size = Arg.BOOLEAN;", "4"));

        changed.forEach((why, unit) -> {
            String units = Jars.of(silently(compiler, unit));
            assertEquals("""
                    Net.java:4:1: [block-without-companion] @Stage was compiled with another @Unit, %s now: compile @Stage again
                        in      @Unit (Stage.java:3)
                    """.formatted(why), said(compiler.compile(net, classPath(units, stages))));
        });
        for (Map<String, String> unit : List.of(
                unit(size + " boolean open() default true; boolean open = Arg.BOOLEAN;", "Unit.size"),
                unit("long size(); long size = Arg.LONG;", "(int) Unit.size"),
                unit("double size(); double size = Arg.DOUBLE;", "(int) Unit.size"))) {
            silently(compiler, net, Jars.of(silently(compiler, unit)), stages);
        }
    }

    @EachCompiler
    void nestedPrivateAndPackagePrivateBlocks(TestCompiler compiler) {
        Map<String, String> library = Map.of("library/Parts.java", """
                package library;
                import dev.shapewright.layers.*;
                public class Parts {
                    @Dense(units = Hidden.units) @Relu
                    private @interface Hidden {
                        int units();
                        int units = Arg.INT;
                    }

                    @Hidden(units = 2 * Open.units) @Beside
                    public @interface Open {
                        int units();
                        int units = Arg.INT;
                    }
                }
                """, "library/Beside.java", """
                package library;
                import dev.shapewright.layers.*;
                @Repeat(2) @Nearer
                @interface Beside {}

                @Dense(units = In.features + Repeatedly.ONCE)
                @interface Nearer {}

                class Repeatedly {
                    static final int ONCE = 1;
                }
                """);
        Compiled apart = assertSame(compiler, library, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                import library.Parts;
                @Input(features = 8)
                @Parts.Open(units = 3)
                @Expect({8})
                class Net {}
                """));
        assertTrue(apart.source("NetModelSummary.java").contains("@Companion({Parts_Open_Block.class})"));
    }

    @EachCompiler
    void whatIsNoWordIsNotSuppressed(TestCompiler compiler) {
        Map<String, String> library = Map.of("library/Odd.java", """
                package library;
                import dev.shapewright.layers.*;
                @SuppressWarnings({"shapewright:a\\nb", "shapewright:\\t", "shapewright:softmax-of-one"})
                @Dense(units = 1) @Softmax
                public @interface Odd {}
                """);
        Compiled apart = assertSame(compiler, library, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 4) @library.Odd
                class Net {}
                """));

        assertEquals(5, parameters(apart));
    }

    /** Texts are kept unchanged, including the characters that separate them in a companion. */
    @EachCompiler
    void everyKindOfExpressionTravels(TestCompiler compiler) {
        Map<String, String> library = Map.of("library/Odd.java", """
                package library;
                import dev.shapewright.layers.*;
                @Custom(name = "a\\tb\\n\\"\\\\\\u2260" + Odd.text, parameters = (long) (Odd.scale * 1e3) + 'a', macs = ~Odd.count & 0xFF)
                @Concat(value = {"input", Odd.text == "" ? "current" : "current"}, axis = Axis.FEATURES)
                @When(Odd.count != 3 && !(Odd.scale < 0.5f) || Odd.text == "x") @Activation(Activation.RELU)
                @Reshape(height = (byte) 2, width = 2, channels = In.features / 2)
                @Conv(kernel = {1, 2}, filters = (int) Odd.count << 1, padding = {0, 1})
                public @interface Odd {
                    long count() default 3L + (In.features > 5 ? 1 : 2);
                    long count = Arg.LONG;

                    double scale() default -0.5e-3 + 1;
                    double scale = Arg.DOUBLE;

                    String text() default "\\t\\u00e9\\ud83d\\ude00";
                    String text = Arg.TEXT;
                }
                """);
        assertSame(compiler, library, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 8)
                @library.Odd
                @Flatten
                class Net {}
                """));
    }

    /** A jar was swapped unnoticed by any build tool: the summary still shows what the block was. */
    @EachCompiler
    void aBlockThatHasChangedIsStale(TestCompiler compiler) {
        String unit = """
                package lib;
                import dev.shapewright.layers.*;
                @Dense(units = 4) @Relu
                public @interface Unit {}
                """;
        Compiled library = silently(compiler, Map.of("lib/Unit.java", unit));
        Compiled swapped = silently(compiler, Map.of("lib/Unit.java", unit.replace("units = 4", "units = 5")));
        Compiled user = silently(compiler, Map.of("nets/Net.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 4) @lib.Unit
                public class Net {}
                """), library.classes());
        ModelSummary summary = Loaded.of(user, "nets.NetModelSummary").summary();

        assertEquals(List.of(), summary.staleBlocks(loader(library)));
        assertEquals(List.of("lib.Unit_Block"), summary.staleBlocks(loader(swapped)));
        assertEquals(List.of(), summary.staleBlocks(ClassLoader.getPlatformClassLoader()));
    }

    private static ClassLoader loader(Compiled compiled) {
        return Loaded.of(compiled, "lib.Unit_Block").type().getClassLoader();
    }
}
