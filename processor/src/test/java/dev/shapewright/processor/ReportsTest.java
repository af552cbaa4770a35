package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Gradle;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.Wrapped;
import dev.shapewright.reports.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports that a build requests; {@code -Dgolden.update} rewrites the golden ones. */
class ReportsTest {
    private static final String COMPILERS = "dev.shapewright.processor.testing.Compilers#inThisJvm";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "reports");
    private static final List<String> ALL = List.of("-Ashapewright.reports="
            + Arrays.stream(ReportFormat.values()).map(ReportFormat::word).collect(Collectors.joining(",")));

    /** The seed network, and a small one with a repeated block, a fork, an unknown size and a text that is not a word. */
    private static final Map<String, String> MODELS =
            Map.of(Seed.FILE, Seed.source(), "zoo/Outer.java", """
            package zoo;
            import dev.shapewright.layers.*;

            class Outer {
                @Input(height = Input.ANY, width = 32, channels = 3, layout = Layout.CHANNELS_FIRST)
                @Conv(kernel = 3, filters = 8, padding = 1)
                @Repeat(3) @Unit(filters = 8)
                @Name("features")
                @Branch @Custom(name = "a | b <c> \\"d\\", --> 100% `e` _f_ \\u00e9")
                @Branch @Pool(size = 3, stride = 1, padding = 1)
                @Concat
                @Output("both")
                @GlobalAvgPool
                @Frozen @Dense(units = 10)
                class Net {}
            }
            """, "zoo/Unit.java", """
            package zoo;
            import static zoo.Unit.*;
            import dev.shapewright.layers.*;

            @Branch
                @Conv(kernel = 3, filters = filters, padding = 1, bias = false) @BatchNorm
            @Branch
            @Add @Relu
            @interface Unit {
                int filters(); int filters = Arg.INT;
            }
            """);

    private static Map<String, String> reports(Compiled compiled) {
        Path folder = Path.of(compiled.classes(), "shapewright");
        Map<String, String> reports = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    reports.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return reports;
    }

    @EachCompiler
    void areTheGoldenFiles(TestCompiler compiler) throws IOException {
        Compiled compiled = compiler.compile(MODELS, ALL);
        assertEquals(List.of(), compiled.ours());
        Map<String, String> reports = reports(compiled);
        assertEquals(
                Stream.of("MnistCnn.", "zoo/Outer_Net.")
                        .flatMap(name -> Stream.of(ReportFormat.values())
                                .map(format -> name + format.extension())
                                .sorted())
                        .collect(Collectors.toList()),
                reports.keySet().stream()
                        .filter(name -> !name.equals("index.html"))
                        .toList());
        reports.keySet().removeIf(name -> name.endsWith(".html"));
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Path golden = GOLDEN.resolve(report.getKey());
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, report.getValue());
            }
            assertEquals(Files.readString(golden), report.getValue(), report.getKey());
        }
    }

    @EachCompiler
    void areTheSameInEveryLocaleAndZone(TestCompiler compiler) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = reports(compiler.compile(MODELS, ALL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, reports(compiler.compile(MODELS, ALL)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(here, reports(compiler.compile(MODELS, ALL)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @EachCompiler
    void noneAreWrittenUnlessAskedFor(TestCompiler compiler) {
        assertEquals(Map.of(), reports(compiler.compile(MODELS, List.of())));
        assertEquals(
                List.of("MnistCnn.svg", "zoo/Outer_Net.svg"),
                List.copyOf(reports(compiler.compile(MODELS, List.of("-Ashapewright.reports= svg")))
                        .keySet()));
    }

    @EachCompiler
    void aModelThatAWarningBreaksHasNone(TestCompiler compiler) {
        Map<String, String> sources = Map.of("Net.java", """
                import dev.shapewright.layers.*;
                @Input(features = 1) @Softmax class Net {}
                """);

        assertEquals(
                Map.of(),
                reports(compiler.compile(
                        sources, List.of("-Ashapewright.reports=json", "-Ashapewright.warnings=error"))));
        assertEquals(
                Set.of("Net.json"),
                reports(compiler.compile(sources, List.of("-Ashapewright.reports=json")))
                        .keySet());
        assertEquals(
                Set.of("Net.json"),
                reports(compiler.compile(
                                sources,
                                List.of(
                                        "-Ashapewright.reports=json",
                                        "-Ashapewright.warnings=error",
                                        "-Ashapewright.suppress=softmax-of-one")))
                        .keySet());
    }

    @EachCompiler
    void aModelThatDoesNotCompileHasNone(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of(Seed.FILE, Seed.source(), "Broken.java", """
                        import dev.shapewright.layers.*;
                        @Input(features = 4) @Dense(units = 0)
                        class Broken {}
                        """), ALL);

        assertEquals(1, compiled.errors().size());
        assertFalse(reports(compiled).keySet().stream().anyMatch(name -> name.contains("Broken")));
    }

    /** The compiler's own error is the only one; the layers in front of it are not a network to report. */
    @EachCompiler
    void aModelThatTheCompilerCannotReadToItsEndHasNone(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Map.of("Half.java", """
                        import dev.shapewright.layers.*;
                        @Input(features = 4) @Relu @Dense(units = Missing.UNITS)
                        class Half {}
                        """), List.of("-Ashapewright.reports=json"));

        assertEquals(List.of(), compiled.ours());
        assertFalse(compiled.allErrors().isEmpty());
        assertEquals(Set.of(), reports(compiled).keySet());
    }

    @EachCompiler
    void theIndexLeadsToEveryPage(TestCompiler compiler) {
        Map<String, String> pages = reports(compiler.compile(MODELS, List.of("-Ashapewright.reports=html")));
        String index = pages.getOrDefault("index.html", "none");

        assertTrue(index.contains("<a href=\"MnistCnn.html\">MnistCnn</a>"), index);
        assertTrue(index.contains("<a href=\"zoo/Outer_Net.html\">Outer.Net</a>"), index);
        assertTrue(index.contains(">4,058<"), index);
        assertLinked("index.html", pages.getOrDefault("MnistCnn.html", "none"));
        assertLinked("../index.html", pages.getOrDefault("zoo/Outer_Net.html", "none"));
    }

    private static void assertLinked(String index, String page) {
        assertTrue(page.contains("<nav><a href=\"" + index + "\">All models</a></nav>"), page);
    }

    /**
     * A report originates from its model, like the summary class; the index originates from all models and their
     * packages.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void eachOriginatesFromItsModel(InProcess compiler) {
        Map<String, List<String>> origins = Gradle.origins();
        compiler.compile(
                Map.of(Seed.FILE, Seed.source(), "a/Tiny.java", """
                        package a;
                        @dev.shapewright.layers.Input(features = 3)
                        class Tiny {}
                        """),
                List.of("-Ashapewright.reports=html,json"),
                new Wrapped(environment -> new Gradle(environment, origins)));

        assertEquals(List.of("MnistCnn"), origins.get("shapewright/MnistCnn.html"));
        assertEquals(List.of("MnistCnn"), origins.get("shapewright/MnistCnn.json"));
        // Compilers differ in the text of a package: ECJ puts a word in front, and each has its own for the one without
        // a name.
        Set<String> all = origins.getOrDefault("shapewright/index.html", List.of()).stream()
                .map(name -> name.replaceFirst("^package ", ""))
                .filter(name -> name.matches("[\\w.]+"))
                .collect(Collectors.toSet());
        assertEquals(
                4, origins.getOrDefault("shapewright/index.html", List.of()).size());
        assertEquals(Set.of("MnistCnn", "a", "a.Tiny"), all);
    }

    /** Fails for certain files, as a full disk would. */
    private static final class FullDisk extends Gradle {
        private final String file;

        FullDisk(ProcessingEnvironment delegate, String file) {
            super(delegate, Gradle.origins());
            this.file = file;
        }

        @Override
        protected void creating(String name) throws IOException {
            if (name.equals(file)) {
                throw new IOException("no space left");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void aFileThatCannotBeWrittenIsOneError(InProcess compiler) {
        for (String file : List.of("shapewright/MnistCnn.html", "shapewright/index.html")) {
            Compiled compiled = compiler.compile(
                    Map.of(Seed.FILE, Seed.source()),
                    List.of("-Ashapewright.reports=html"),
                    new Wrapped(environment -> new FullDisk(environment, file)));

            assertEquals(1, compiled.errors().size(), file);
            assertEquals("report-unwritable", compiled.errors().get(0).id());
            assertTrue(compiled.errors().get(0).text().contains("no space left"));
        }
    }
}
