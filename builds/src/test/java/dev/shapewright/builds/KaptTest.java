package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models in Kotlin: kapt makes stubs, the packaged processor runs on them, and Kotlin's compiler compiles model and
 * summary.
 */
class KaptTest {
    private static final Path LIBRARIES = Path.of("target", "kotlin", "lib");
    private static final String DIGITS = "nets/Digits.kt";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void copyProject() throws IOException {
        Skipped.unless(
                !Folders.files(LIBRARIES).isEmpty(), "Kotlin's compiler comes with a profile: mvn verify -Ptools");
        project = Project.copy(folder.resolve("sources"), "kotlin");
    }

    private static Path library(String name) throws IOException {
        return Folders.files(LIBRARIES).stream()
                .filter(jar -> jar.getFileName().toString().startsWith(name + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> classPath() throws IOException {
        return List.of(library("kotlin-stdlib"), Artifacts.jar("annotations"), Artifacts.jar("blocks"));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private Run kotlin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // kapt runs javac in its process and accesses its internals.
        for (String part : List.of(
                "api", "code", "comp", "file", "jvm", "main", "model", "parser", "processing", "tree", "util")) {
            command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", Java.path(Folders.files(LIBRARIES))));
        command.addAll(List.of("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib", "-no-reflect"));
        command.addAll(List.of("-cp", Java.path(classPath()), "-d", classes().toString()));
        command.addAll(List.of(arguments));
        return Java.run(folder.resolve("kotlin.log"), command);
    }

    private Run kapt(String... options) throws IOException, InterruptedException {
        Stream<String> own = Stream.of(
                "aptMode=stubsAndApt",
                "apclasspath=" + Artifacts.jar("processor"),
                "stubs=" + folder.resolve("stubs"),
                "incrementalData=" + folder.resolve("incremental"),
                "classes=" + classes(),
                "sources=" + generated());
        String all = Stream.concat(own, Stream.of(options))
                .reduce("", (line, option) -> line + ",plugin:org.jetbrains.kotlin.kapt3:" + option)
                .substring(1);
        String plugin = "-Xplugin=" + library("kotlin-annotation-processing-embeddable");
        return kotlin(plugin, "-P", all, project.folder().toString());
    }

    @Test
    void theOrderAndTheNumbersAreRightAndKotlinSeesThem() throws IOException, InterruptedException {
        Run kapt = kapt();
        assertTrue(kapt.succeeded(), kapt.output());
        Run kotlin = kotlin(project.folder().toString(), generated().toString());
        assertTrue(kotlin.succeeded(), kotlin.output());
        List<Path> path =
                Stream.concat(Stream.of(classes()), classPath().stream()).toList();
        Java.compile(classes(), Folders.files(generated()), "-proc:none", "-cp", Java.path(path));

        Run run = Java.run(folder.resolve("run.log"), List.of("-cp", Java.path(path), "nets.MainKt"));
        // 5*5*4 + 4, 3*3*4*8 + 8, 10*10*8*10 + 10
        assertEquals(104 + 296 + 8010 + System.lineSeparator(), run.output());
    }

    @Test
    void mistakesAreReportedInTheStub() throws IOException, InterruptedException {
        project.change(DIGITS, "KERNEL - 2", "KERNEL + 10");
        project.change(DIGITS, "class Digits", "class Digits\n@Input(features = 1) @Softmax class One");
        Run run = kapt("apOption=shapewright.warnings=error");

        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("Digits.java:7: error: [kernel-exceeds-input]"), run.output());
        assertTrue(run.output().contains("""
                @dev.shapewright.layers.Conv(kernel = {15}, filters = 8)
                                                       ^
                """), run.output());
        assertTrue(run.output().contains("One.java:5: error: [softmax-of-one]"), run.output());
    }

    @Test
    void orAtTheKotlinClass() throws IOException, InterruptedException {
        project.change(DIGITS, "KERNEL - 2", "KERNEL + 10");
        Run run = kapt("mapDiagnosticLocations=true");

        assertTrue(run.output().contains("Digits.kt:7: error: [kernel-exceeds-input]"), run.output());
    }

    /** If the order or the expressions are lost, that is an error and never a different network. */
    @Test
    void ofBlocksNothingIsLostInSilence() throws IOException, InterruptedException {
        project.write("nets/Ready.kt", """
                package nets
                import dev.shapewright.blocks.FeedForward
                import dev.shapewright.layers.*
                @Input(features = 4) @Relu @FeedForward(hidden = 3) @Relu class Ready
                """);
        project.write("nets/Hidden.kt", """
                package nets
                import dev.shapewright.layers.*
                @Dense(units = Hidden.units + 1)
                annotation class Hidden(val units: Int) { companion object { const val units: Int = Arg.INT } }
                @Input(features = 4) @Relu @Hidden(3) @Relu class UsesHidden
                """);
        Run run = kapt();

        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("Hidden.java:6: error: [kotlin-block]"), run.output());
        assertTrue(run.output().contains("UsesHidden.java:8: error: [order-unknown] kapt puts @Hidden"), run.output());
        assertFalse(run.output().contains("Ready.java"), run.output());
    }
}
