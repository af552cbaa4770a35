package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Order and places of annotations, the same with every compiler except for the place of a type. */
final class SourceOrderTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void interleavedRepeatsComeInSourceOrder(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Conv(kernel = 5, filters = 4)
                @Pool(size = 2)
                  @Conv(kernel = 3) @Flatten
                @SuppressWarnings("x") @Flatten @Pool
                @Flatten
                class Net {}
                """);
        assertEquals("""
                2:1 @Conv
                2:16 kernel = {5}
                2:29 filters = 4
                3:1 @Pool
                3:14 size = 2
                4:3 @Conv
                4:18 kernel = {3}
                4:21 @Flatten
                5:1 @SuppressWarnings
                5:19 value = {x}
                5:24 @Flatten
                5:33 @Pool
                6:1 @Flatten
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfAnArrayHasItsPlace(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Conv(kernel = {3, 1 + 4,
                    Sizes.BIG * 2})
                @Conv(kernel = {})
                @Conv(kernel = {9}, filters = 2)
                class Net {}
                """);
        assertEquals("""
                2:1 @Conv
                2:16 kernel = {3, 5, 14}
                2:17 item
                2:20 item
                3:5 item
                4:1 @Conv
                4:16 kernel = {}
                5:1 @Conv
                5:16 kernel = {9}
                5:17 item
                5:31 filters = 2
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void aCaretStandsAtTheFirstCharacterOfTheExpression(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import static nn.Sizes.SMALL;
                import nn.*;
                @Name("x") @Name(value = "y")
                @Name("a" + "b") @Name("a" + SMALL + "b") @Name(Net.TEXT + "b" + "c")
                @Conv(kernel = Sizes.BIG, filters = 1 + 2 * SMALL)
                @Conv(kernel = nn.Sizes.BIG, filters = (1 + 2) * 3)
                @Conv(kernel = SMALL, filters = -1)
                @Conv(kernel = -SMALL, filters = - 1 + 2)
                @Conv(kernel = ~1, filters = (int) 3L + 1)
                @Conv(kernel = SMALL > 1 ? 2 : 3, filters = (SMALL))
                @Conv(kernel = -2147483648, filters = Sizes . SMALL << 1)
                @Conv(kernel = 'a', filters = ((1)) + 1, rate = 1.5e3 - .5)
                @Mode(Mode.Kind.A) @Mode(value = nn.Mode.Kind.B, type = nn.Conv.class)
                @Mode(value = Mode.Kind.A, type = int[].class) @Mode(value = Mode.Kind.A, type = int.class)
                @Conv(filters=1,kernel=/* here */3)
                @Once(big = 1L << 40)
                class Net { static final String TEXT = "t"; }
                """);
        assertEquals("""
                3:1 @Name
                3:7 value = x
                3:12 @Name
                3:26 value = y
                4:1 @Name
                4:7 value = ab
                4:18 @Name
                4:24 value = a2b
                4:43 @Name
                4:49 value = tbc
                5:1 @Conv
                5:16 kernel = {7}
                5:37 filters = 5
                6:1 @Conv
                6:16 kernel = {7}
                6:40 filters = 9
                7:1 @Conv
                7:16 kernel = {2}
                7:33 filters = -1
                8:1 @Conv
                8:16 kernel = {-2}
                8:34 filters = 1
                9:1 @Conv
                9:16 kernel = {-2}
                9:30 filters = 4
                10:1 @Conv
                10:16 kernel = {2}
                10:45 filters = 2
                11:1 @Conv
                11:16 kernel = {-2147483648}
                11:39 filters = 4
                12:1 @Conv
                12:16 kernel = {97}
                12:31 filters = 2
                12:49 rate = 1499.5
                13:1 @Mode
                13:7 value = A
                13:20 @Mode
                13:34 value = B
                13:57 type = nn.Conv
                14:1 @Mode
                14:15 value = A
                14:35 type = int[]
                14:48 @Mode
                14:62 value = A
                14:82 type = int
                15:1 @Conv
                15:15 filters = 1
                15:34 kernel = {3}
                16:1 @Once
                16:13 big = 1099511627776
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void aContainerWrittenByHandStandsForItsContents(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Pool
                @Conv.List({@Conv(kernel = 1), @nn.Conv(kernel = {2, 3})})
                @Pool @nn.Name.List(@nn.Name("n"))
                @Flatten @nn.Flatten.List(value = {@Flatten, @Flatten,})
                @Mode.List({})
                class Net {}
                """);
        assertEquals("""
                2:1 @Pool
                3:13 @Conv
                3:28 kernel = {1}
                3:32 @Conv
                3:50 kernel = {2, 3}
                3:51 item
                3:54 item
                4:1 @Pool
                4:21 @Name
                4:30 value = n
                5:1 @Flatten
                5:36 @Flatten
                5:46 @Flatten
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void aContainerMayComeBeforeASingleOneOfItsKind(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Conv.List({@Conv(kernel = 1), @Conv(kernel = 2)}) @Conv(kernel = 3)
                class Net {}
                """);
        assertEquals("""
                2:13 @Conv
                2:28 kernel = {1}
                2:32 @Conv
                2:47 kernel = {2}
                2:52 @Conv
                2:67 kernel = {3}
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void aContainerMayItselfBeRepeated(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import java.lang.annotation.Repeatable;
                @As({@A(1), @A(2)}) @A(3) @As(@A(4)) @As({})
                class Net {}
                @Repeatable(As.class) @interface A { int value(); }
                @Repeatable(Ass.class) @interface As { A[] value(); }
                @interface Ass { As[] value(); }
                """);
        assertEquals("""
                2:6 @A
                2:9 value = 1
                2:13 @A
                2:16 value = 2
                2:21 @A
                2:24 value = 3
                2:31 @A
                2:34 value = 4
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void anArrayOfAnnotationsIsNoContainerByItself(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Group({@Pool, @Pool(size = 3)}) @Pair(first = @Conv(kernel = 1), rest = {})
                class Net {}
                @interface Group { Pool[] value(); }
                """);
        assertEquals("""
                2:1 @Group
                2:8 value = {@Pool, @Pool}
                2:9 item
                2:16 item
                2:34 @Pair
                2:48 first = @Conv
                2:74 rest = {}
                """, sources.annotations(compiler, "Net"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfTypeIsRead(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/Outer.java", """
                package p;
                import nn.Conv;
                import static p.Outer.Block.*;
                class Outer<T> {
                    @Conv(kernel = 1) @nn.Pool @Conv(kernel = 2) private static final class Hidden {}
                    @Conv(kernel = 1) @nn.Pool @Conv(kernel = 2) class Generic<A extends Comparable<A>> {}
                    @Conv(kernel = 1) @nn.Pool @Conv(kernel = 2) record Point(int x) {}
                    @Conv(kernel = 1) @nn.Pool @Conv(kernel = 2) private enum Color { RED }
                    @Conv(kernel = 1) @nn.Pool @Conv(kernel = 2) interface Shape {}
                    @Conv(kernel = WIDTH) @Inner @Conv(kernel = 4 * WIDTH) @Block.Inner
                    @interface Block {
                        int WIDTH = 240;
                        @java.lang.annotation.Repeatable(Inners.class) @interface Inner {}
                        @interface Inners { Inner[] value(); }
                    }
                    @Conv(kernel = Secret.WIDTH) @Secret.Inner @Conv(kernel = 4 * Secret.WIDTH)
                    private @interface Secret {
                        int WIDTH = 240;
                        @interface Inner {}
                    }
                }
                """);
        String each = """
                %1$d:5 @Conv
                %1$d:20 kernel = {1}
                %1$d:23 @Pool
                %1$d:32 @Conv
                %1$d:47 kernel = {2}
                """;
        String expected =
                each.formatted(5) + each.formatted(6) + each.formatted(7) + each.formatted(8) + each.formatted(9) + """
                10:5 @Conv
                10:20 kernel = {240}
                10:27 @Inner
                10:34 @Conv
                10:49 kernel = {960}
                10:60 @Inner
                16:5 @Conv
                16:20 kernel = {240}
                16:34 @Inner
                16:48 @Conv
                16:63 kernel = {960}
                """;
        assertEquals(
                expected,
                sources.annotations(
                        compiler,
                        "p.Outer.Hidden",
                        "p.Outer.Generic",
                        "p.Outer.Point",
                        "p.Outer.Color",
                        "p.Outer.Shape",
                        "p.Outer.Block",
                        "p.Outer.Secret"));
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOnTheSourcePathIsRead(TestCompiler compiler) {
        Sources sources = new Sources(directory).write("p/Block.java", """
                        package p;
                        import nn.*;
                        import static p.Block.WIDTH;

                        @Conv(kernel = WIDTH) @Pool @Conv(kernel = {WIDTH, 2}) @Flatten @Pool
                        public @interface Block { int WIDTH = 4; }
                        """).add("Net.java", "@p.Block class Net {}");
        assertEquals("""
                5:1 @Conv
                5:16 kernel = {4}
                5:23 @Pool
                5:29 @Conv
                5:44 kernel = {4, 2}
                5:45 item
                5:52 item
                5:56 @Flatten
                5:65 @Pool
                """, sources.annotations(compiler, "p.Block"));
    }

    @ParameterizedTest
    @EnumSource
    void windowsLinesAndTabsCountAsTheyStand(TestCompiler compiler) {
        Sources sources = new Sources(directory)
                .add("Net.java", "import nn.*;\r\n@Pool\r\n\t@Conv(\tkernel = 3)\r\n\t@Pool class Net {}\r\n");
        assertEquals("""
                2:1 @Pool
                3:2 @Conv
                3:18 kernel = {3}
                4:2 @Pool
                """, sources.annotations(compiler, "Net"));
    }

    /** An IDE reads at each keystroke, so the time must grow linearly with the length of a network, not quadratically. */
    @ParameterizedTest
    @EnumSource
    void tenThousandAnnotationsAreReadInTime(TestCompiler compiler) {
        List<String> expected = new ArrayList<>(List.of("declared Net"));
        StringBuilder source = new StringBuilder("import nn.*;\n");
        for (int i = 0; i < 5_000; i++) {
            source.append("@Conv(kernel = ").append(i).append(") @Pool\n");
            expected.addAll(List.of("@Conv", "kernel = {" + i + "}", "@Pool"));
        }
        Sources sources = new Sources(directory)
                .add("Net.java", source.append("class Net {}\n").toString());
        Probe probe = Probe.quiet("Net");
        assertTimeout(Duration.ofSeconds(30), () -> sources.compile(compiler, probe));
        assertEquals(expected, probe.read());
        assertEquals("Net.java:5001", probe.claims().get(probe.claims().size() - 1));
    }
}
