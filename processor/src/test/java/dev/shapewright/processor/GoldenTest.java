package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is compared with the summary beside its source, with each compiler. */
class GoldenTest {
    private static final String COMPILERS = "dev.shapewright.processor.testing.Compilers#inThisJvm";
    private static final String ACCEPT = "-Ashapewright.golden=accept";

    /** The seed network, with {@code @Golden} in line 3. */
    private static final String MNIST = Seed.source().replace("@Input", "@Golden\n@Input");

    @TempDir
    private Path folder;

    /** The messages, each with its line and text. */
    private List<String> compile(InProcess compiler, String source, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("MnistCnn.java"), source);
        try (StandardJavaFileManager files = manager(compiler)) {
            return compile(compiler, files.getJavaFileObjects(file).iterator().next(), List.of(options));
        }
    }

    /** A report is written even if the network differs, so that it can be inspected. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void theReportIsOfTheNetworkThatDiffers(InProcess compiler) throws IOException {
        compile(compiler, MNIST, ACCEPT);
        List<String> said =
                compile(compiler, MNIST.replace("filters = 8", "filters = 16"), "-Ashapewright.reports=csv");
        assertTrue(said.get(0).contains("[golden-differs]"), said.toString());
        try (Stream<Path> files = Files.walk(folder)) {
            Path report = files.filter(file -> file.endsWith("MnistCnn.csv"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(Files.readString(report).contains("conv_2,layer,0,0,\"Conv 3x3, 16\""));
        }
    }

    private static StandardJavaFileManager manager(InProcess compiler) {
        return compiler.compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private List<String> compile(InProcess compiler, JavaFileObject source, List<String> options) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(
                List.of("-d", classes.toString(), "-s", classes.toString(), "--release", "17", "-classpath"));
        all.add(System.getProperty("java.class.path"));
        all.addAll(options);
        try (StandardJavaFileManager files = manager(compiler)) {
            var task = compiler.compiler().getTask(Writer.nullWriter(), files, said, all, null, List.of(source));
            task.setProcessors(List.of(new ModelProcessor()));
            task.call();
        }
        return said.getDiagnostics().stream()
                .map(each -> text(each))
                .filter(text -> text.contains("[golden-") || text.contains("Shapewright"))
                .toList();
    }

    private static String text(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT).strip();
        return text.startsWith("[") ? diagnostic.getLineNumber() + ": " + text : text;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aFileIsAcceptedThenHeldTo(InProcess compiler) throws IOException {
        Path golden = folder.resolve("MnistCnn.golden.json");
        assertEquals(List.of("""
                3: [golden-unreadable] there is no MnistCnn.golden.json beside the source yet
                    accept  the compiler option -Ashapewright.golden=accept writes MnistCnn.golden.json"""), compile(compiler, MNIST));
        assertEquals(List.of("Shapewright wrote MnistCnn.golden.json"), compile(compiler, MNIST, ACCEPT));
        String accepted = Files.readString(golden);
        assertTrue(accepted.contains("\"parameters\": 4058"), accepted);
        assertEquals(List.of(), compile(compiler, MNIST));
        assertEquals(List.of(), compile(compiler, "\n\n" + MNIST, ACCEPT), "lines of the source do not count");
        assertEquals(accepted, Files.readString(golden));

        String changed = MNIST.replace("filters = 8", "filters = 16");
        List<String> differs = compile(compiler, changed);
        assertEquals(1, differs.size());
        assertEquals(shown(), differs.get(0));
        assertEquals(accepted, Files.readString(golden));
        assertEquals(List.of("Shapewright wrote MnistCnn.golden.json"), compile(compiler, changed, ACCEPT));
        assertEquals(List.of(), compile(compiler, changed));
    }

    /** The message on the problem's page, without the compiler's own prefix {@code MnistCnn.java:3: error: }. */
    private static String shown() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "problems", "golden-differs.md"));
        String text = page.substring(page.indexOf("MnistCnn.java:3"));
        String message = text.substring(0, text.indexOf("\n```"));
        return message.replace("MnistCnn.java:3: error: ", "3: ").replace("@Golden\n^\n", "");
    }

    /** The totals of many changes are never left out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void ofManyChangesTheTotalsAreShown(InProcess compiler) throws IOException {
        compile(compiler, MNIST, ACCEPT);

        String said = compile(
                        compiler,
                        MNIST.replaceAll("filters = (\\d+)", "filters = 1$1").replace("units = 16", "units = 32"))
                .get(0);

        List<String> changes =
                said.lines().filter(line -> line.contains("    change  ")).toList();
        assertEquals(21, changes.size(), said);
        assertEquals("    change  conv_1 Conv 5x5, 4 -> Conv 5x5, 14", changes.get(0));
        assertEquals("    change  and 3 more", changes.get(18));
        // 5*5*14 + 14, 3*3*14*18 + 18, 3*3*18*116 + 116, 3*3*116*32 + 32, 32*10 + 10
        assertEquals("    change  model parameters 4,058 -> 55,328 (+51,270)", changes.get(19));
        assertTrue(changes.get(20).startsWith("    change  model MACs 99,232 -> "), said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void anotherName(InProcess compiler) throws IOException {
        String named = MNIST.replace("@Golden", "@Golden(\"golden/mnist.json\")");
        Files.createDirectory(folder.resolve("golden"));
        assertEquals(List.of("Shapewright wrote golden/mnist.json"), compile(compiler, named, ACCEPT));
        assertTrue(Files.exists(folder.resolve("golden/mnist.json")));
        assertEquals(List.of(), compile(compiler, named));
        String nowhere = compile(compiler, MNIST.replace("@Golden", "@Golden(\"nowhere/mnist.json\")"), ACCEPT)
                .get(0);
        assertEquals("3: [golden-unreadable] nowhere/mnist.json cannot be written: there is no such folder", nowhere);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void whatIsNoReportIsNotRead(InProcess compiler) throws IOException {
        compile(compiler, MNIST, ACCEPT);
        Path golden = folder.resolve("MnistCnn.golden.json");
        String newer = Files.readString(golden).replace("\"format\": 1", "\"format\": 2");
        for (String broken : List.of("", "{", "[]", "{}", "{\"format\": 1}", newer)) {
            Files.writeString(golden, broken);
            List<String> said = compile(compiler, MNIST);
            assertEquals(1, said.size(), said.toString());
            assertTrue(said.get(0).startsWith("3: [golden-unreadable] MnistCnn.golden.json cannot be read: "), broken);
        }
        assertEquals(List.of("Shapewright wrote MnistCnn.golden.json"), compile(compiler, MNIST, ACCEPT));
        assertEquals(List.of(), compile(compiler, MNIST));
    }

    /** The option is proposed only where it would write: over a former report, or where there is no file. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void acceptingIsProposedWhereItHelps(InProcess compiler) throws IOException {
        compile(compiler, MNIST, ACCEPT);
        Path golden = folder.resolve("MnistCnn.golden.json");
        String report = Files.readString(golden);
        String merged = report.replace("  \"fingerprint\"", "<<<<<<< HEAD\n  \"fingerprint\"");
        for (String ours : List.of("", merged, report.substring(0, report.length() / 2))) {
            Files.writeString(golden, ours);
            assertTrue(compile(compiler, MNIST).get(0).endsWith("writes MnistCnn.golden.json"), ours);
            assertEquals(List.of("Shapewright wrote MnistCnn.golden.json"), compile(compiler, MNIST, ACCEPT));
        }
        for (String others : List.of("hello", "[]", "{\"a\": 1}")) {
            Files.writeString(golden, others);
            assertFalse(compile(compiler, MNIST).get(0).contains("accept"), others);
            assertTrue(compile(compiler, MNIST, ACCEPT).get(0).endsWith("is no report, and is not overwritten"));
            assertEquals(others, Files.readString(golden));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void twoModelsHaveTwoFiles(InProcess compiler) throws IOException {
        String both = MNIST.replace("@Golden", "@Golden(\"shared.json\")")
                + "@Golden(\"./shared.json\") @Input(features = 3) @Dense(units = 2) class Other {}\n";

        List<String> said = compile(compiler, both, ACCEPT);

        assertTrue(said.contains("Shapewright wrote shared.json"), said.toString());
        assertTrue(
                said.stream()
                        .anyMatch(each ->
                                each.endsWith("[golden-unreadable] ./shared.json is the file of MnistCnn already")),
                said.toString());
    }

    /** A model with another mistake is not compared, because there is nothing to compare. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aBrokenModelIsNotCompared(InProcess compiler) throws IOException {
        String broken = MNIST.replace("kernel = 5", "kernel = 55");
        assertEquals(List.of(), compile(compiler, broken, ACCEPT));
        assertTrue(Files.notExists(folder.resolve("MnistCnn.golden.json")));
    }

    /** Nor is a model compared that fails only because of the build's options. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void whatAWarningBreaksIsNotAccepted(InProcess compiler) throws IOException {
        String warned = MNIST.replace("@Conv(kernel = 5, filters = 4)", "@Conv(kernel = 5, filters = 4) @Relu @Relu");
        assertEquals(
                List.of("Shapewright wrote MnistCnn.golden.json"),
                compile(compiler, warned, ACCEPT, "-Ashapewright.suppress=activation-twice"));
        Files.delete(folder.resolve("MnistCnn.golden.json"));
        assertEquals(List.of(), compile(compiler, warned, ACCEPT, "-Ashapewright.warnings=error"));
        assertTrue(Files.notExists(folder.resolve("MnistCnn.golden.json")));
    }

    /** ECJ reads only files; in the Eclipse IDE, their names are relative to the workspace. */
    @Test
    void aSourceThatIsNoFile() throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("memory:///MnistCnn.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return MNIST;
                    }
                };
        assertEquals(
                List.of("3: [golden-unchecked] MnistCnn.golden.json is not compared:"
                        + " this compiler does not tell in which file the source is"),
                compile((InProcess) TestCompiler.javac(), source, List.of()));
    }

    /** kapt writes stubs into a folder of the build, where no golden file would stay. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aStubIsNoSource(InProcess compiler) throws IOException {
        String stub = MNIST.replace("@Golden", "@kotlin.Metadata @Golden");
        Path metadata = Files.createDirectories(folder.resolve("kotlin")).resolve("Metadata.java");
        Files.writeString(metadata, "package kotlin; public @interface Metadata {}");

        assertEquals(
                List.of("3: [golden-unchecked] MnistCnn.golden.json is not compared:"
                        + " this compiler does not tell in which file the source is"),
                compile(compiler, stub, ACCEPT, "-sourcepath", folder.toString()));
        assertFalse(Files.exists(folder.resolve("MnistCnn.golden.json")));
    }

    /** If the compiler itself cannot resolve a layer, there is nothing to compare and nothing to accept. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aModelThatIsNotWholeIsNotCompared(InProcess compiler) throws IOException {
        compile(compiler, MNIST, ACCEPT);
        String accepted = Files.readString(folder.resolve("MnistCnn.golden.json"));
        String misspelt = MNIST.replace("@Flatten", "@Flaten");

        assertEquals(List.of(), compile(compiler, misspelt));
        assertEquals(List.of(), compile(compiler, misspelt, ACCEPT));
        assertEquals(accepted, Files.readString(folder.resolve("MnistCnn.golden.json")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void whatIsNoReportIsNotOverwritten(InProcess compiler) throws IOException {
        String named = MNIST.replace("@Golden", "@Golden(\"MnistCnn.java\")");

        String said = compile(compiler, named, ACCEPT).get(0);

        assertEquals("3: [golden-unreadable] MnistCnn.java is no report, and is not overwritten", said);
        assertEquals(named, Files.readString(folder.resolve("MnistCnn.java")));
    }
}
