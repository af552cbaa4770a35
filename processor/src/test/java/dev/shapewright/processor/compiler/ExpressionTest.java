package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expressions as written: names resolved, nothing folded, the same with every compiler. */
final class ExpressionTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void aBlockIsReadWithItsOwnParameters(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/B.java", """
                package p;
                import static p.B.*;
                import nn.*;
                @Conv(kernel = 3, filters = 4 * width) @Pool(size = B.size)
                @Conv(kernel = {1, width}, filters = p.B . half)
                @interface B {
                    int width();
                    int width = Sizes.BIG;
                    int size() default 2 + half; int size = 240, half = width / 2;
                }
                """);
        assertEquals("""
                [B]
                kernel = 3
                filters = (4 * p.B.width)
                size = p.B.size
                kernel = {1, p.B.width}
                filters = p.B.half
                width()
                width = nn.Sizes.BIG
                size() = (2 + p.B.half)
                size = 240
                half = (p.B.width / 2)
                """, sources.expressions(compiler, "p.B"));
    }

    @ParameterizedTest
    @EnumSource
    void aNestedBlockIsReadByAnyNameOfIt(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/Outer.java", """
                package p;
                import static p.Outer.Inner.depth;
                import nn.*;
                class Outer {
                    static final int width = 3;
                    @Pool(size = Inner.width) @Pool(size = Outer.Inner.width) @Pool(size = p.Outer.Inner.width)
                    @Pool(size = depth) @Pool(size = Outer.width)
                    @interface Inner {
                        int width() default width + Outer.width;
                        int depth = 2, width = 1 + depth;
                    }
                    @Pool(size = Inner.depth) @Pool(size = width) @Deep.Block(Deep.Block.n)
                    static class Net {}
                    interface Deep {
                        @Pool(size = Block.n) @interface Block { int value(); int n = 4; }
                    }
                    @Pool(size = Own.n + Outer.Own.n + p.Outer.Own.n)
                    private @interface Own { int n() default n; int n = Inner.depth; }
                }
                """);
        assertEquals(
                """
                [Inner]
                size = p.Outer.Inner.width
                size = p.Outer.Inner.width
                size = p.Outer.Inner.width
                size = p.Outer.Inner.depth
                size = p.Outer.width
                width() = (p.Outer.Inner.width + p.Outer.width)
                depth = 2
                width = (1 + p.Outer.Inner.depth)
                [Net]
                size = p.Outer.Inner.depth
                size = p.Outer.width
                value = p.Outer.Deep.Block.n
                [Block]
                size = p.Outer.Deep.Block.n
                value()
                n = 4
                [Own]
                size = ((p.Outer.Own.n + p.Outer.Own.n) + p.Outer.Own.n)
                n() = p.Outer.Own.n
                n = p.Outer.Inner.depth
                """,
                sources.expressions(compiler, "p.Outer.Inner", "p.Outer.Net", "p.Outer.Deep.Block", "p.Outer.Own"));
    }

    /** A name in an annotation on a type is looked up outside the type, in the enclosing type before the imports. */
    @ParameterizedTest
    @EnumSource
    void aFieldOfAnEnclosingClassShadowsAParameter(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/Outer.java", """
                package p;
                import static p.Outer.B.*;
                class Outer {
                    static final int width = 3;
                    @nn.Pool(size = width) @nn.Once(depth)
                    @interface B { int width() default width; int width = 240; int depth = 1; }
                }
                """);
        assertEquals("""
                [B]
                size = p.Outer.width
                value = p.Outer.B.depth
                width() = p.Outer.B.width
                width = 240
                depth = 1
                """, sources.expressions(compiler, "p.Outer.B"));
    }

    @ParameterizedTest
    @EnumSource
    void blocksThatNeedEachOtherAreRead(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/A.java", """
                        package p;
                        import static p.A.*;
                        @B(width = a + B.width) @nn.Pool(size = a)
                        public @interface A { int a() default B.width; int a = B.width * 2; }
                        """).add("p/B.java", """
                        package p;
                        import static p.B.*;
                        import static p.A.a;
                        @nn.Pool(size = width - a) @nn.Flatten @nn.Pool
                        public @interface B { int width(); int width = 5; int cycle = round; int round = cycle; }
                        """);
        assertEquals("""
                [A]
                width = (p.A.a + p.B.width)
                size = p.A.a
                a() = p.B.width
                a = (p.B.width * 2)
                [B]
                size = (p.B.width - p.A.a)
                width()
                width = 5
                cycle = p.B.round
                round = p.B.cycle
                """, sources.expressions(compiler, "p.A", "p.B"));
    }

    @ParameterizedTest
    @EnumSource
    void literalsHaveTheirOwnValues(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                class Net {
                    static final int HEX = 0xff, BITS = 0b1_01, EIGHT = 017, MANY = 1_000_000;
                    static final int MINUS = -1, APART = - 1, TWICE = - -1, INSIDE = -(1), PLUS = +1, MIN = -2147483648;
                    static final long LONG = 1L, WIDE = 2, DOWN = -3L, LEAST = -9223372036854775808L, ALL = 0xFFFFFFFFFFFFFFFFL;
                    static final float F = 1.5f, G = -1e3F, H = 2;
                    static final double D = .5, E = -1.5e-3, N = 1d, X = 0x1p4;
                    static final boolean T = true, U = false;
                    static final char C = 'a', Q = '\\'', M = -'a' + 100;
                    static final byte B = 1, MB = -1;
                    static final String S = "a\\tb", EMPTY = "", NULL = null, BLOCK = \"""
                        two "lines"
                        \""";
                }
                """);
        assertEquals("""
                [Net]
                HEX = 255
                BITS = 5
                EIGHT = 15
                MANY = 1000000
                MINUS = -1
                APART = -1
                TWICE = 1
                INSIDE = -1
                PLUS = (+ 1)
                MIN = -2147483648
                LONG = 1L
                WIDE = 2
                DOWN = -3L
                LEAST = -9223372036854775808L
                ALL = -1L
                F = 1.5f
                G = -1000.0f
                H = 2
                D = 0.5
                E = -0.0015
                N = 1.0
                X = 16.0
                T = true
                U = false
                C = 'a'
                Q = '''
                M = ((- 'a') + 100)
                B = 1
                MB = -1
                S = "a\tb"
                EMPTY = ""
                NULL = other
                BLOCK = "two "lines"\\n"
                """, sources.expressions(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void stringLiteralsThatAreAddedAreOne(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                class Net {
                    static final String X = "x", A = "a" + "b" + "c", B = "a" + 'b' + 1 + "c" + "d", C = X + "a" + "b";
                    static final String D = X + ("a" + "b") + X + "c", E = ("a") + ("b" + X), F = X + ("a") + 'b' + 'c';
                    static final String G = 'a' + "b" + "c", H = 'a' + 'b' + "c", I = X + 'a' + 'b' + "c";
                    static final boolean J = "a" + "b" == X + "a" + "b";
                    static final String K = 1 + 2 + X + 1 + 2, L = -1 + "a" + -1, M = X + "a" + (X + "b") + "c";
                }
                """);
        assertEquals("""
                [Net]
                X = "x"
                A = "abc"
                B = (("ab" + 1) + "cd")
                C = (Net.X + "ab")
                D = (((Net.X + "ab") + Net.X) + "c")
                E = ("a" + ("b" + Net.X))
                F = (Net.X + "abc")
                G = ('a' + "bc")
                H = (('a' + 'b') + "c")
                I = (((Net.X + 'a') + 'b') + "c")
                J = ("ab" == (Net.X + "ab"))
                K = ((((1 + 2) + Net.X) + 1) + 2)
                L = ((-1 + "a") + -1)
                M = (((Net.X + "a") + (Net.X + "b")) + "c")
                """, sources.expressions(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void everyOperatorIsRead(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                class Net {
                    static final int A = 7, MATH = A * 2 / 3 % 4 + 5 - 6, LATER = 1 - (2 - (3 - A)) * A;
                    static final int SHIFT = A << 2 >> 3 >>> 4, BITS = ~A & 1 | +A ^ -A;
                    static final boolean ORDER = A < 1 == A > 2 != A <= 3 & A >= 4, LOGIC = A == 1 && A != 2 || !(A < 3);
                    static final String CHOICE = A > 1 ? "yes" : A < 1 ? "no" : "so";
                    static final int CAST = (int) 2.5 + (byte) (long) A - (int) 'c';
                    static final char CHAR = (char) ((short) 1 + (float) 2);
                    static final String TEXT = (String) "s" + (java.lang.String) ("t") + (boolean) true + (double) 1;
                }
                """);
        assertEquals("""
                [Net]
                A = 7
                MATH = (((((Net.A * 2) / 3) % 4) + 5) - 6)
                LATER = (1 - ((2 - (3 - Net.A)) * Net.A))
                SHIFT = (((Net.A << 2) >> 3) >>> 4)
                BITS = (((~ Net.A) & 1) | ((+ Net.A) ^ (- Net.A)))
                ORDER = ((((Net.A < 1) == (Net.A > 2)) != (Net.A <= 3)) & (Net.A >= 4))
                LOGIC = (((Net.A == 1) && (Net.A != 2)) || (! (Net.A < 3)))
                CHOICE = ((Net.A > 1) ? "yes" : ((Net.A < 1) ? "no" : "so"))
                CAST = ((((int) 2.5) + ((byte) ((long) Net.A))) - ((int) 'c'))
                CHAR = ((char) (((short) 1) + ((float) 2)))
                TEXT = (((((String) "s") + ((String) "t")) + ((boolean) true)) + ((double) 1))
                """, sources.expressions(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoConstantIsSomethingElse(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Mode(value = Mode.Kind.A, type = String.class) @Mode(value = nn.Mode.Kind.B, type = int[].class)
                @Pair(first = @Conv(kernel = 1), rest = {@Conv(kernel = 2), @Conv(kernel = 3)})
                @SuppressWarnings({})
                class Net {
                    static int changing = 1;
                    static final int A = 1, CALL = hashCode(A), LENGTH = args.length, OF_CHANGING = changing, OF_BOX = Net.BOX;
                    static final int SUM = hashCode(1) + 1;
                    static final Integer BOX = 3;
                    static final Object OBJECT = "o";
                    static final boolean TEST = OBJECT instanceof String;
                    static final int[] ARRAY = {A, 2};
                    static final String[] args = {};
                    static final int NONE;
                    static { NONE = 3; }
                    final int own = A + 1;
                    enum Color { RED, GREEN(); static final Color FIRST = RED; }
                    static int hashCode(int x) { return x; }
                }
                """);
        assertEquals("""
                [Net]
                value = nn.Mode.Kind.A
                type = other
                value = nn.Mode.Kind.B
                type = other
                first = other
                rest = {other, other}
                value = {}
                changing
                A = 1
                CALL = other
                LENGTH = other
                OF_CHANGING = other
                OF_BOX = other
                SUM = (other + 1)
                BOX
                OBJECT
                TEST = other
                ARRAY
                args
                NONE
                own = (Net.A + 1)
                [Color]
                RED
                GREEN
                FIRST
                """, sources.expressions(compiler, "Net", "Net.Color"));
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOnTheSourcePathIsRead(TestCompiler compiler) {
        Sources sources = new Sources(directory)
                .write("p/B.java", """
                        package p;
                        import static p.B.*;
                        @nn.Pool(size = 2 * n) @nn.Flatten @nn.Pool(size = Other.K - 1)
                        public @interface B { int n() default Other.K + n; int n = Other.K; int m = 1 + n; }
                        """)
                .write("p/Other.java", "package p; class Other { static final int K = 3 << 1; }")
                .add("Net.java", "@p.B(n = 2) class Net {}");
        assertEquals("""
                [B]
                size = (2 * p.B.n)
                size = (p.Other.K - 1)
                n() = (p.Other.K + p.B.n)
                n = p.Other.K
                m = (1 + p.B.n)
                [Other]
                K = (3 << 1)
                [Net]
                n = 2
                """, sources.expressions(compiler, "p.B", "p.Other", "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void aLongSumIsRead(TestCompiler compiler) {
        String sum = "X" + " + 1 + X".repeat(100);
        String text = "T" + " + \"a\" + T".repeat(100);
        Sources sources = new Sources(directory)
                .add(
                        "Net.java",
                        "class Net { static final int X = 1, SUM = %s; static final String T = \"t\", TEXT = %s; }"
                                .formatted(sum, text));
        assertEquals(
                """
                [Net]
                X = 1
                SUM = %s
                T = "t"
                TEXT = %s
                """.formatted(
                                "(".repeat(200) + "Net.X" + " + 1) + Net.X)".repeat(100),
                                "(".repeat(200) + "Net.T" + " + \"a\") + Net.T)".repeat(100)),
                sources.expressions(compiler, Probe.ofExpressions("Net").quietly()));
    }
}
