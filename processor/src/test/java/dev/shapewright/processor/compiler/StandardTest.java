package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Class files with every compiler, and unknown compilers: the order is reported as unknown, never guessed. */
final class StandardTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void aClassFileWithoutRepetitionsKeepsItsOrder(TestCompiler compiler) throws IOException {
        assertEquals(
                """
                0:0 declared Block
                0:0 @Pool
                0:0 size = 3
                0:0 @Conv
                0:0 kernel = {1, 240}
                0:0 item
                0:0 item
                0:0 filters = 2
                0:0 @Flatten
                """, readFromClassFile(compiler, "@Pool(size = 3) @Conv(kernel = {1, Block.W}, filters = 2) @Flatten"));
    }

    @ParameterizedTest
    @EnumSource
    void aRepetitionInAClassFileIsUnknown(TestCompiler compiler) throws IOException {
        String unknown = "0:0 declared Block\nunknown\n";
        assertEquals(unknown, readFromClassFile(compiler, "@Pool @Flatten @Pool"));
        assertEquals(unknown, readFromClassFile(compiler, "@Flatten @Pool.List({})"));
    }

    /** There are only values: an expression is read as its folded value. */
    @ParameterizedTest
    @EnumSource
    void anExpressionInAClassFileIsFolded(TestCompiler compiler) throws IOException {
        Probe probe = Probe.ofExpressions("p.Block", "p.Defaults");
        String read = readFromClassFile(compiler, probe, """
                @Conv(kernel = 3 + Block.W, filters = -1, rate = 1 / 2d) @Once(big = 1L << 40, value = 'a')
                @Mode(value = Mode.Kind.B, type = String.class) @Name("a" + Block.W)
                @Pair(first = @Conv(kernel = 1), rest = {})
                """);
        assertEquals("""
                [Block] without source
                kernel = {243}
                filters = -1
                rate = 0.5
                big = 1099511627776L
                value = 97
                value = nn.Mode.Kind.B
                type = other
                value = "a240"
                first = other
                rest = {}
                W
                [Defaults] without source
                n()
                """, Sources.expressions(read));
    }

    private String readFromClassFile(TestCompiler compiler, String annotations) throws IOException {
        return readFromClassFile(compiler, Probe.of("p.Block"), annotations);
    }

    private String readFromClassFile(TestCompiler compiler, Probe probe, String annotations) throws IOException {
        Path module = Files.createTempDirectory(directory, "module");
        Sources block = new Sources(module)
                .add("p/Block.java", "package p; import nn.*; " + annotations + " @interface Block { int W = 240; }")
                .add("p/Defaults.java", "package p; @interface Defaults { int n() default 1; }");
        block.annotations(compiler, "p.Block");
        Files.delete(module.resolve("p/Block.java"));
        Files.delete(module.resolve("p/Defaults.java"));
        return block.instead("Net.java", "class Net {}").probed(compiler, probe);
    }

    /** An environment that exposes nothing of the compiler but its Messager. */
    private static final class Opaque extends FakeEnvironment {
        private final Messager messager;

        Opaque(ProcessingEnvironment environment) {
            this.messager = environment.getMessager();
        }

        @Override
        public Messager getMessager() {
            return messager;
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCompilerReportsByItsMessager(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("p/Net.java", """
                package p;
                import nn.*;
                class Net {
                    @Pool(size = 3)
                    @Conv(kernel = 1) static class In {}
                }
                """);
        Probe probe = new Probe(Opaque::new, "p.Net.In");
        String read = sources.probed(compiler, probe);
        assertEquals("Standard", probe.compilers().get(0));
        assertEquals("Net.java:0", probe.claims().get(0));
        assertTrue(read.contains("4:5 @Pool\n"), read);
        assertTrue(read.contains("5:5 @Conv\n"), read);
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCompilerTellsValues(TestCompiler compiler) {
        Sources sources = new Sources(directory).add("Block.java", """
                import nn.*;
                @Pool(size = 2 * Block.w) @Conv(kernel = {1, Block.w})
                @Once(NONE)
                @interface Block { int w = 4; int n() default w; }
                """);
        assertEquals("""
                [Block] without source
                size = 8
                kernel = {1, 4}
                value = other
                w
                n()
                """, sources.expressions(compiler, Probe.ofExpressions(Opaque::new, "Block")));
    }
}
