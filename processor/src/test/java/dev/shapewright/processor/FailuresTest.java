package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Compilers;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Gradle;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.Wrapped;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class that cannot be processed gets one error, and no other model is affected. */
class FailuresTest {
    private static final String COMPILERS = "dev.shapewright.processor.testing.Compilers#inThisJvm";

    private static String said(Compiled compiled) {
        return compiled.diagnostics().stream()
                .map(said -> said.file() + ":" + said.line() + ":" + said.column() + " " + said.text())
                .map(text -> text.lines().findFirst().orElse("") + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /** An environment that fails for one of three models. */
    private static final class Failing extends Gradle {
        private final Supplier<Exception> failure;

        Failing(ProcessingEnvironment delegate, Supplier<Exception> failure) {
            super(delegate, Gradle.origins());
            this.failure = failure;
        }

        @Override
        protected void creating(String name) throws IOException {
            if (name.equals("zoo.SecondModelSummary")) {
                Exception thrown = failure.get();
                if (thrown instanceof IOException disk) {
                    throw disk;
                }
                throw (RuntimeException) thrown;
            }
        }
    }

    private static final String THREE_MODELS = """
            package zoo;
            import dev.shapewright.layers.*;
            class Models {
                @Input(features = 4) @Dense(units = 2) class Before {}
            }
            @Input(features = 4) @Dense(units = 2)
            class Second {}
            @Input(features = 4) @Dense(units = 0)
            class Third {}
            """;

    private static Compiled failing(InProcess compiler, Supplier<Exception> failure) {
        return compiler.compile(
                Map.of("zoo/Models.java", THREE_MODELS),
                List.of(),
                new Wrapped(environment -> new Failing(environment, failure)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aFailureIsOneErrorAndTheOtherModelsGoOn(InProcess compiler) {
        Compiled compiled = failing(compiler, IllegalArgumentException::new);

        assertOneErrorOfSecond(
                compiler,
                "[internal-error] Shapewright failed on Second; please report this with the class and these lines",
                compiled);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aSummaryThatCannotBeWrittenIsOneErrorInTheSystemsWords(InProcess compiler) {
        Compiled compiled = failing(compiler, () -> new IOException("no space left on device"));

        assertOneErrorOfSecond(
                compiler,
                "[generated-unwritable] the summary class SecondModelSummary cannot be written:"
                        + " java.io.IOException: no space left on device",
                compiled);
    }

    private static void assertOneErrorOfSecond(InProcess compiler, String error, Compiled compiled) {
        int column = compiler.name().equals("ecj") ? 7 : 1;
        assertEquals("""
                Models.java:7:%d %s
                Models.java:8:37 [value-out-of-range] units 0 is less than 1
                """.formatted(column, error), said(compiled));
        assertEquals(
                Set.of("Models_BeforeModelSummary.java", "ThirdModelSummary.java"),
                compiled.generated().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void whatTheStackHasNoRoomForIsNoFailureOfOurs(InProcess compiler) {
        Compiled compiled = failing(compiler, () -> {
            throw new StackOverflowError();
        });

        int column = compiler.name().equals("ecj") ? 7 : 1;
        assertEquals("""
                Models.java:7:%d [nesting-too-deep] an expression is too long, or nested too deep, for the compiler's stack: give parts of it names of their own
                Models.java:8:37 [value-out-of-range] units 0 is less than 1
                """.formatted(column), said(compiled));
    }

    private static String details(Compiled compiled) {
        return compiled.ours().stream()
                .filter(said -> said.id().equals("internal-error"))
                .map(said -> said.detail("failure"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aFailureIsReportedWithWhatAReportNeeds(InProcess compiler) {
        String details = details(failing(compiler, () -> new IllegalArgumentException("no such folder")));

        assertTrue(details.startsWith("java.lang.IllegalArgumentException: no such folder / at "), details);
        assertTrue(details.contains("ModelProcessor.process"), details);
    }

    /** This holds even if it is written like a model. */
    @EachCompiler
    void anAnnotationTypeIsABlock(TestCompiler compiler) {
        Compiled compiled = compiler.compile("Block.java", """
                import dev.shapewright.layers.*;
                @Input(features = 4) @Dense(units = 0) @Dense(units = 0)
                @interface Block { @Dense(units = 0) @interface Inner {} }
                """);

        assertEquals(
                List.of("model-only 2"),
                compiled.errors().stream()
                        .map(said -> said.id() + " " + said.line())
                        .toList());
        assertEquals(compiled.errors(), compiled.diagnostics());
        assertEquals(Set.of("Block_Inner_Block.java"), compiled.generated().keySet());
    }

    /** The messages of a compiler that is given class names instead of files. */
    private static List<String> ofClassFiles(InProcess compiler, Compiled library, String... names) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        String path = library.classes() + File.pathSeparator + System.getProperty("java.class.path");
        JavaCompiler.CompilationTask task = compiler.compiler()
                .getTask(
                        Writer.nullWriter(),
                        null,
                        collector,
                        List.of("-classpath", path, "-d", library.classes(), "-proc:only"),
                        List.of(names),
                        null);
        task.setProcessors(List.of(new ModelProcessor()));
        task.call();
        return collector.getDiagnostics().stream()
                .map(said -> said.getKind() + " " + said.getMessage(Locale.ROOT))
                .toList();
    }

    /** Class files group repeated annotations by type, so the order between types is lost. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aClassFileWithRepeatedAnnotationsHasNoOrder(InProcess compiler) {
        Compiled library = compiler.compile(Map.of("zoo/Net.java", """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4) @Dense(units = 2) @Relu @Dense(units = 0) @Softmax
                class Net {}
                """), List.of("-proc:none"));
        assertEquals(List.of(), library.diagnostics());

        List<String> said = ofClassFiles(compiler, library, "zoo.Net");
        assertEquals(1, said.size(), said::toString);
        assertTrue(
                said.get(0)
                        .startsWith(
                                "ERROR [order-unknown] the order of repeated annotations is not to be had from a class file"),
                said::toString);
    }

    /**
     * If nothing is repeated, the order is kept and the model is checked. Not with ECJ, which itself fails if a file is
     * generated but none is compiled.
     */
    @Test
    void aClassFileWithoutRepetitionsIsChecked() {
        InProcess compiler = (InProcess) Compilers.javac();
        Compiled library = compiler.compile(Map.of("zoo/Net.java", """
                package zoo;
                import dev.shapewright.layers.*;
                @Input(features = 4) @Relu @Dense(units = 0) @Softmax
                class Net {}
                """), List.of("-proc:none"));

        List<String> said = ofClassFiles(compiler, library, "zoo.Net");
        assertEquals(
                List.of("ERROR [value-out-of-range] units 0 is less than 1"),
                said.stream().map(text -> text.lines().findFirst().orElse("")).toList());
    }
}
