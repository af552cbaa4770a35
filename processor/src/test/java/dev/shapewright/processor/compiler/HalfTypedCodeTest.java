package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that does not compile is read as far as the compiler understood it, and reading never fails. */
final class HalfTypedCodeTest {
    private static final int BROKEN_SOURCES = 60;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void anUnresolvableTypeIsDeliveredAtItsPlace(TestCompiler compiler) {
        assertEquals("""
                2:1 @Pool
                2:7 @?
                2:16 @Conv
                2:31 kernel = {1}
                2:34 @?
                3:1 @?
                3:9 @Pool
                """, read(compiler, """
                @Pool @Konv(2) @Conv(kernel = 1) @no.such.Thing
                @Konv() @Pool
                """));
    }

    @ParameterizedTest
    @EnumSource
    void anUnresolvableConstantIsPassedOn(TestCompiler compiler) {
        assertEquals("""
                2:1 @Conv
                2:16 kernel = {1, <error>}
                2:17 item
                2:20 item
                2:35 filters = 2
                2:38 @Pool
                2:51 size = <error>
                2:60 @Name
                2:66 value = <error>
                """, read(compiler, "@Conv(kernel = {1, NO}, filters = 2) @Pool(size = No.Such) @Name(1 + NO)"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownElementMakesItsAnnotationUnresolved(TestCompiler compiler) {
        assertEquals("""
                2:1 @?
                2:31 @Pool
                2:44 size = 1
                2:47 @Conv
                2:62 kernel = {2}
                """, read(compiler, "@Conv(kernel = 1, filter = 3) @Pool(size = 1) @Conv(kernel = 2)"));
    }

    @ParameterizedTest
    @EnumSource
    void aContainerKeepsWhatIsRightInIt(TestCompiler compiler) {
        assertEquals("""
                2:13 @Conv
                2:28 kernel = {1}
                2:32 @?
                2:39 @Conv
                2:54 kernel = {2}
                2:59 @Pool
                2:76 @?
                """, read(compiler, """
                @Conv.List({@Conv(kernel = 1), @Konv, @Conv(kernel = 2)}) @Pool @Mode.List(@Konv)
                """));
    }

    @ParameterizedTest
    @EnumSource
    void anExpressionIsReadAsFarAsItResolves(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("B.java", """
                import static nn.Sizes.*;
                import nn.*;
                @Conv(kernel = {1, NO * 2, B.x.y}, filters = BIG + B.none) @Pool(size = no.Such.NAME)
                @Name(1 + NO) @Once(-NO.A)
                @interface B {
                    int w = BIG > NO ? -NO : ~B.w; int v = (int) NO + (No) 3 + w; Strin s = "s";
                    int open() default NO + 1; No type() default 3; String text = 5 + none;
                }
                """);
        assertEquals("""
                [B]
                kernel = {1, (other * 2), other}
                filters = (nn.Sizes.BIG + other)
                size = other
                value = (1 + other)
                value = (- other)
                w = ((nn.Sizes.BIG > other) ? (- other) : (~ B.w))
                v = ((((int) other) + other) + B.w)
                s
                open() = (other + 1)
                type() = 3
                text = (5 + other)
                """, sources.expressions(compiler, "B"));
    }

    @Test
    void ecjReadsExpressionsThatCannotBeCompiled() {
        Sources sources = new Sources(directory).add("B.java", """
                import nn.*;
                @Once(99999999999) @Name() @Conv(kernel = {1, 2 + }, filters = ) @Pool(size = 1 + )
                @interface B { int big = -99999999999, sum = 3 + ; int w() default 2 * ; }
                """);
        assertEquals("""
                [B]
                value = other
                kernel = other
                size = other
                big = (- other)
                sum
                w()
                """, sources.expressions(TestCompiler.ECJ, "B"));
    }

    /** javac never passes these to a processor; they are what an IDE sees between two keystrokes. */
    @Test
    void ecjReadsWhatCannotBeCompiled() {
        assertEquals("""
                2:1 @Conv
                2:7 @?
                2:16 @Conv
                2:30 kernel = {<error>}
                2:33 @?
                2:63 @?
                2:74 @?
                2:88 @Once
                2:94 @Once
                2:100 @Mode
                2:106 value = <error>
                2:109 @Pool
                """, read(TestCompiler.ECJ, """
                @Conv @Pool(3) @Conv(kernel = ) @Conv(kernel = 1, kernel = 2) @Conv.List @Conv.List(3) @Once @Once @Mode(B) @Pool
                """));
    }

    @ParameterizedTest
    @EnumSource
    void brokenSourcesNeverFail(TestCompiler compiler) {
        Random random = new Random(20260101);
        int read = 0;
        for (int i = 0; i < BROKEN_SOURCES; i++) {
            Sources sources = new Sources(directory).add("Net.java", broken(random));
            Probe probe = i % 2 == 0 ? Probe.of("Net") : Probe.ofExpressions("Net");
            sources.probed(compiler, probe);
            read += probe.read().isEmpty() ? 0 : 1;
        }
        assertTrue(read > BROKEN_SOURCES / 10, "only " + read + " were read at all");
    }

    private String read(TestCompiler compiler, String annotations) {
        return new Sources(directory)
                .add("Net.java", "import nn.*;\n" + annotations + "\nclass Net {}\n")
                .annotations(compiler, "Net");
    }

    /** A source in which some words, and occasionally tokens of any kind, have been replaced. */
    private static String broken(Random random) {
        List<String> tokens = new ArrayList<>();
        Pattern.compile("\\w+|\\s+|.")
                .matcher("""
                import nn.*;
                import static nn.Sizes.SMALL;
                @Pool @Conv(kernel = {1, SMALL}, filters = 1 + 2 * Sizes.BIG) @Name("a" + "b") @SuppressWarnings({"x"})
                @Conv.List({@Conv(kernel = 1), @nn.Conv(kernel = {2, 3}, rate = .5)}) @Pool(size = (int) 3L)
                @Mode(value = Mode.Kind.A, type = String[].class) @Flatten @Once(1) @Flatten
                class Net { static final int SMALL = 1 + Sizes.BIG, A = (SMALL) > 1 ? ~A : (int) 'x'; }
                """)
                .results()
                .map(MatchResult::group)
                .forEach(tokens::add);
        List<String> words = List.of("Konv", "Conv", "kernel", "value", "1", "2.5", "SMALL", "nn", "Once", "A", "true");
        List<String> others = List.of("@", "(", ")", "{", "}", ",", "=", ".", "\"", "?", "@interface", "->", "new");
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            boolean any = random.nextInt(4) == 0;
            int at = random.nextInt(tokens.size());
            if (any || Character.isJavaIdentifierPart(tokens.get(at).charAt(0))) {
                tokens.set(at, any ? pick(others, random) : pick(words, random));
            }
        }
        return String.join("", tokens);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
