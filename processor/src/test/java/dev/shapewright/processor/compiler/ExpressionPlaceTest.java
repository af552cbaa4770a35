package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The place of every node of an expression, and of the members of types, as reported by the compiler. */
final class ExpressionPlaceTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void anOperationIsAtItsOperatorAndAnythingElseAtItsFirstCharacter(TestCompiler compiler) {
        assertEquals("""
                2:16 kernel = {1, (7 / nn.Sizes.BIG), nn.Sizes.SMALL}
                2:16   {}
                2:17     1
                2:22     /
                2:20       7
                2:24       nn.Sizes.BIG
                2:35     nn.Sizes.SMALL
                2:62 filters = (- nn.Sizes.BIG)
                2:62   -
                2:63     nn.Sizes.BIG
                3:16 kernel = -1
                3:16   -1
                3:30 filters = ((nn.Sizes.BIG > 1) ? ((int) 2.5) : (~ 3))
                3:44   ?
                3:40     >
                3:30       nn.Sizes.BIG
                3:42       1
                3:46     (int)
                3:52       2.5
                3:58     ~
                3:59       3
                4:7 value = (("a" + nn.Sizes.BIG) + 'c')
                4:23   +
                4:11     +
                4:7       "a"
                4:13       nn.Sizes.BIG
                4:25     'c'
                """, nodes(compiler, """
                @Conv(kernel = {1, 7 / Sizes.BIG, nn.Sizes.SMALL}, filters = -Sizes.BIG)
                @Conv(kernel = -1, filters = Sizes.BIG > 1 ? (int) 2.5 : ~3)
                @Name("a" + Sizes.BIG + 'c')
                """));
    }

    @ParameterizedTest
    @EnumSource
    void parenthesesHaveNoPlace(TestCompiler compiler) {
        assertEquals("""
                2:13 value = (((nn.Sizes.BIG * -1) - 3) << ((int) nn.Sizes.SMALL))
                2:51   <<
                2:34     -
                2:25       *
                2:15         nn.Sizes.BIG
                2:28         -1
                2:46       3
                2:56     (int)
                2:65       nn.Sizes.SMALL
                """, nodes(compiler, """
                @Once(value=((Sizes.BIG * (- 1)) - /* ( */ ((3))) << (((int) ( (Sizes.SMALL)))))
                """));
    }

    @ParameterizedTest
    @EnumSource
    void commentsAndStringsAreNoOperators(TestCompiler compiler) {
        assertEquals("""
                2:7 value = ((("+ " +" + nn.Sizes.BIG) + '+') + (((nn.Sizes.BIG >>> 1) > (nn.Sizes.BIG >> 1)) \
                ? "?" : (((nn.Sizes.SMALL + " + " +\\n") + nn.Sizes.BIG) + nn.Sizes.SMALL)))
                4:5   +
                3:23     +
                2:25       +
                2:7         "+ " +"
                3:5         nn.Sizes.BIG
                3:25       '+'
                5:21     ?
                4:22       >
                4:17         >>>
                4:8           nn.Sizes.BIG
                4:20           1
                5:17         >>
                5:8           nn.Sizes.BIG
                5:19           1
                5:23       "?"
                8:8       +
                7:14         +
                5:49           +
                5:29             nn.Sizes.SMALL
                5:51             " + " +\\n"
                7:16           nn.Sizes.BIG
                8:10         nn.Sizes.SMALL
                """, nodes(compiler, """
                @Name("+ \\" +" /* + "*/ + // + " '
                    Sizes.BIG /* ? */ + '+' /**/
                    + (Sizes.BIG>>>1 >
                       Sizes.BIG>>1 ? "?" : Sizes.SMALL /* : */ + \"""
                          + " +
                         \""" + Sizes.BIG
                       + Sizes.SMALL))
                """));
    }

    private String nodes(TestCompiler compiler, String annotations) {
        return new Sources(directory)
                .add("Net.java", "import nn.*;\n" + annotations + "class Net {}\n")
                .nodes(compiler, "Net");
    }

    @ParameterizedTest
    @EnumSource
    void aMemberIsAtItsName(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("B.java", """
                @interface B {
                    @Deprecated
                    // width
                    int /* width() */
                        width() default 1;
                    int width
                        = 1 +
                        2, C = 3; @SuppressWarnings("size = 2") public static
                    final
                    long size = 4;
                    String[] names() default {"width", "w"};
                    Kind Kind(); Kind
                        Kind = null;
                    enum Kind { A,
                        Z }
                }
                """);
        assertEquals("""
                5:9 width() = 1
                5:25   1
                6:9 width = (1 + 2)
                7:13   +
                7:11     1
                8:9     2
                8:12 C = 3
                8:16   3
                10:10 size = 4
                10:17   4
                11:14 names() = {"width", "w"}
                11:30   {}
                11:31     "width"
                11:40     "w"
                12:10 Kind()
                13:9 Kind
                14:17 A
                15:9 Z
                """, sources.nodes(compiler, "B", "B.Kind"));
    }

    /** When javac's parser joins string literals, it forgets where the operators were. */
    @ParameterizedTest
    @EnumSource
    void aSumWithJoinedStrings(TestCompiler compiler) {
        Map<TestCompiler, String> expected = Map.of(TestCompiler.JAVAC, """
                2:7 value = ((nn.Sizes.BIG + "ab") + nn.Sizes.SMALL)
                2:31   +
                2:19     +
                2:7       nn.Sizes.BIG
                2:19       "ab"
                2:31     nn.Sizes.SMALL
                """, TestCompiler.ECJ, """
                2:7 value = ((nn.Sizes.BIG + "ab") + nn.Sizes.SMALL)
                2:29   +
                2:17     +
                2:7       nn.Sizes.BIG
                2:19       "ab"
                2:31     nn.Sizes.SMALL
                """);
        assertEquals(expected.get(compiler), nodes(compiler, """
                @Name(Sizes.BIG + "a" + "b" + Sizes.SMALL)
                """));
    }
}
