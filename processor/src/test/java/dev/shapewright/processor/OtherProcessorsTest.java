package dev.shapewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Other processors of the same build may generate models, and classes that models refer to. */
class OtherProcessorsTest {
    /** Writes one source in the first round, as a generator of configurations or models does. */
    private static final class Writes extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean done;

        Writes(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static Compilation compile(Writes other, String name, String source) {
        return Compiler.javac()
                .withProcessors(new ModelProcessor(), other)
                .withOptions("--release", "17")
                .compile(JavaFileObjects.forSourceString(name, source));
    }

    @Test
    void aGeneratedModelIsChecked() {
        Writes model = new Writes("zoo.Net", """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4) @Dense(units = 2) @Conv(kernel = 3, filters = 2)
                class Net {}
                """);
        Compilation compilation = compile(model, "zoo.User", "package zoo;\nclass User {}\n");

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[wrong-axes]");
        Diagnostic<?> error = compilation.errors().get(0);
        assertEquals("3:40", error.getLineNumber() + ":" + error.getColumnNumber());
        assertThat(compilation).hadErrorContaining("input   2, from dense_1 (line 3)");
    }

    @Test
    void aModelWaitsForGeneratedConstants() {
        Writes sizes = new Writes("zoo.Sizes", "package zoo;\ninterface Sizes { int UNITS = 7; }\n");
        Compilation compilation = compile(sizes, "zoo.Net", """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4) @Dense(units = Sizes.UNITS)
                class Net {}
                """);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("zoo.NetModelSummary")
                .contentsAsUtf8String()
                .contains("int OUTPUT_FEATURES = 7;");
    }

    /** The first class keeps the name; the model gets an error that asks for another one. */
    @Test
    void aGeneratedClassOfTheSameNameIsAClash() {
        Writes summary = new Writes("zoo.NetModelSummary", "package zoo;\nclass NetModelSummary {}\n");
        Compilation compilation = Compiler.javac()
                .withProcessors(summary, new ModelProcessor())
                .withOptions("--release", "17")
                .compile(JavaFileObjects.forSourceString("zoo.Net", """
                        package zoo;
                        import dev.shapewright.layers.*;
                        @Input(features = 4) @Dense(units = 2)
                        class Net {}
                        """));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[generated-name-clash] the summary class would be called");
    }
}
