package dev.shapewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole generated source of the seed network; {@code -Dgolden.update} rewrites it. */
class SummaryGoldenTest {
    private static final String CLASS = "MnistCnnModelSummary";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", CLASS + ".txt");

    private static Compilation seed(String... options) {
        return Compiler.javac()
                .withProcessors(new ModelProcessor())
                .withOptions((Object[]) options)
                .compile(JavaFileObjects.forSourceString("MnistCnn", Seed.source()));
    }

    @BeforeAll
    static void update() throws IOException {
        if (System.getProperty("golden.update") != null) {
            String source =
                    TestCompiler.javac().compile(Seed.FILE, Seed.source()).source(CLASS + ".java");
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, source);
        }
    }

    /**
     * Enables every lint except "no processor claimed these annotations", because a well-behaved processor leaves them
     * to others as well.
     */
    @Test
    void compilesWithoutAWarning() {
        assertThat(seed("--release", "17", "-Xlint:all,-options,-processing")).succeededWithoutWarnings();
    }

    @Test
    void isTheGoldenFile() throws IOException {
        assertThat(seed()).generatedSourceFile(CLASS).contentsAsUtf8String().isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void comesWithItsClassFileAndNothingElse() {
        Compilation compilation = seed();

        assertThat(compilation).generatedFile(StandardLocation.CLASS_OUTPUT, CLASS + ".class");
        assertEquals(1, compilation.generatedSourceFiles().size());
        assertEquals(3, compilation.generatedFiles().size());
    }

    @EachCompiler
    void isTheSameUnderEveryCompiler(TestCompiler compiler) throws IOException {
        assertEquals(
                Files.readString(GOLDEN),
                compiler.compile(Seed.FILE, Seed.source()).source(CLASS + ".java"));
    }

    /** Without the module of {@code @Generated}, the annotation is not written. */
    @Test
    void isMarkedAsGeneratedOnlyWhereThatResolves() {
        assertThat(seed("--limit-modules", "java.base"))
                .generatedSourceFile(CLASS)
                .contentsAsUtf8String()
                .doesNotContain("@Generated");
    }
}
