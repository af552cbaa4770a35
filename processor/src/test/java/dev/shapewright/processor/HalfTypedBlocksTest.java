package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks between two keystrokes, like {@link HalfTypedTest} for models: the compiler reports its own errors, and we
 * report only those about another model. How much of the block ECJ understands does not matter; it never fails.
 */
class HalfTypedBlocksTest {
    /**
     * A block on line 2, its use on line 4, and on line 7 a layer of another model with a mistake of its own.
     *
     * @param javac the lines of javac's errors (in both versions), and our own errors
     * @param ecj the same for ECJ
     */
    private record Row(String what, String block, String use, String javac, String ecj) {
        String source() {
            return """
                    import dev.shapewright.layers.*;
                    %s
                    @Input(features = 8)
                    %s
                    class Net {}
                    @Input(features = 8)
                    @Dense(units = 0)
                    class Other {}
                    """.formatted(block, use);
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(
                    "a semicolon is missing behind a stand-in",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2"),
            new Row(
                    "an unresolved name in a layer",
                    "@Dense(units = B.widht) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a name without the import",
                    "@Dense(units = width) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an unresolved layer",
                    "@Dens(units = B.width) @Relu @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an unresolved stand-in",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.IN; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a stand-in without value",
                    "@Dense(units = 4) @interface B { int width(); int width; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a stand-in of another type",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.TEXT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a default of another type",
                    "@Dense(units = B.width) @interface B { int width() default \"x\"; int width = Arg.INT; }",
                    "@B",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a default that ECJ fails on",
                    "@When(B.on) @Dense(units = 4) @interface B { boolean on() default 3; boolean on = Arg.BOOLEAN; }",
                    "@B",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an unresolved default",
                    "@Dense(units = B.width) @interface B { int width() default NO; int width = Arg.INT; }",
                    "@B",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a default without value",
                    "@Dense(units = B.width) @interface B { int width() default ; int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2,8"),
            new Row(
                    "an unresolved definition",
                    "@Dense(units = B.twice) @interface B { int width(); int width = Arg.INT; int twice = 2 * widht; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "half a definition",
                    "@Dense(units = B.twice) @interface B { int width(); int width = Arg.INT; int twice = 2 * ; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2"),
            new Row(
                    "a forward reference",
                    "@Dense(units = B.twice) @interface B { int twice = 2 * width; int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an unresolved type of an element",
                    "@Dense(units = 4) @interface B { Int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2,4 value-out-of-range 7"),
            new Row(
                    "a type that no element has",
                    "@Dense(units = 4) @interface B { Object width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2,4",
                    "own 2,4 value-out-of-range 7"),
            new Row(
                    "an element twice",
                    "@Dense(units = B.width) @interface B { int width(); int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an element with a parameter",
                    "@Dense(units = 4) @interface B { int width(int x); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2,4",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "no element at all",
                    "@Dense(units = 4) @interface B {}",
                    "@B(width = 3)",
                    "own 4 value-out-of-range 7",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "an unknown element at the use",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT; }",
                    "@B(widht = 3)",
                    "own 4",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "another type at the use",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = \"3\")",
                    "own 4",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "a boolean that is none at the use",
                    "@When(B.on) @Dense(units = 4) @interface B { boolean on(); boolean on = Arg.BOOLEAN; }",
                    "@B(on = 3)",
                    "own 4",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "nothing at the use",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT; }",
                    "@B",
                    "own 4",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "half a use",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = )",
                    "own 4",
                    "own 4"),
            new Row(
                    "used twice without being repeatable",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3) @B(width = 4)",
                    "own 4",
                    "own 4 value-out-of-range 7"),
            new Row(
                    "repeatable with a container that is not there",
                    "@Dense(units = B.width) @java.lang.annotation.Repeatable(B.List.class) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3) @B(width = 4)",
                    "own 2,4",
                    "own 2,4 value-out-of-range 7"),
            new Row(
                    "a body that is not closed",
                    "@Dense(units = B.width) @interface B { int width(); int width = Arg.INT;",
                    "@B(width = 3)",
                    "own 8",
                    "own 8"),
            new Row(
                    "no name yet",
                    "@Dense(units = 4) @interface { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2,4"),
            new Row(
                    "a condition that is none",
                    "@When(B.width) @Dense(units = 4) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "an axis that is none",
                    "@Dense(units = In.heigth) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a call",
                    "@Dense(units = Math.max(B.width, 3)) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2",
                    "own 2 value-out-of-range 7"),
            new Row(
                    "a link to no class",
                    "@Companion(B_Blok.class) @Dense(units = 4) @interface B { int width(); int width = Arg.INT; }",
                    "@B(width = 3)",
                    "own 2 value-out-of-range 7",
                    "own 2 value-out-of-range 7"));

    @EachCompiler
    void nothingIsSaidOfWhatIsHalfTyped(TestCompiler compiler) {
        for (Row row : ROWS) {
            Compiled compiled = compiler.compile("Net.java", row.source());
            assertEquals(compiler.name().equals("ecj") ? row.ecj : row.javac, outcome(compiled), row.what);
        }
    }

    private static String outcome(Compiled compiled) {
        List<Said> ours = compiled.ours();
        String own = compiled.allErrors().stream()
                .filter(said -> !ours.contains(said))
                .map(Said::line)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return "own " + own
                + ours.stream().map(said -> " " + said.id() + " " + said.line()).collect(Collectors.joining());
    }

    /** A block uses constants of another model's summary, which exist only in the next round. */
    @EachCompiler
    void defaultsMayUseWhatIsGenerated(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 8)
                @Dense(units = 5) @Name("code")
                class Coder {}

                @Dense(units = B.units + CoderModelSummary.CODE_FEATURES)
                @interface B {
                    int units() default CoderModelSummary.CODE_FEATURES;
                    int units = Arg.INT;
                }

                @Input(features = 8)
                @B
                @Expect({10})
                class Net {}
                """);
        assertEquals(List.of(), compiled.diagnostics());
        assertEquals(3, compiled.generated().size());
    }
}
