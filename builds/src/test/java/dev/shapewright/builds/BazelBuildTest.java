package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A user's workspace of three packages, built by Bazel with the packaged jars and the {@code BUILD.bazel} of the page. */
@TestInstance(Lifecycle.PER_CLASS)
class BazelBuildTest {
    private static final Path FOLDER = Path.of("target", "bazel", "workspace").toAbsolutePath();
    private static final Pattern BUILD_FILE =
            Pattern.compile("`(\\S*BUILD\\.bazel)`[^\n]*\n\n```starlark\n(.*?)```", Pattern.DOTALL);

    private static final String UNIT = "library/src/main/java/library/Unit.java";
    private static final String NET = "nets/src/main/java/nets/Net.java";

    private Optional<Bazel> bazel = Optional.empty();
    private Project project = new Project(FOLDER);

    @BeforeAll
    void find() throws IOException {
        Skipped.unless(
                Bazel.isThere(),
                "Bazel comes by npm, Turbine with a profile: npm install --prefix builds; mvn verify -Ptools");
    }

    @BeforeEach
    void copyProject() throws IOException {
        Folders.delete(FOLDER);
        project = workspace(FOLDER);
        bazel = Optional.of(Bazel.in(project));
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        if (bazel.isPresent()) {
            bazel.orElseThrow().shutdown();
        }
    }

    private static Project workspace(Path folder) throws IOException {
        Project workspace = Project.copy(folder, "modules", "bazel");
        Matcher files = BUILD_FILE.matcher(Files.readString(Path.of("..", "docs", "builds", "bazel.md")));
        while (files.find()) {
            workspace.write(files.group(1), files.group(2));
        }
        return workspace;
    }

    private Run build() throws IOException, InterruptedException {
        return bazel.orElseThrow().build("//...");
    }

    private void succeed() throws IOException, InterruptedException {
        Run run = build();
        assertTrue(run.succeeded(), run.output());
    }

    private Path jar(String target) {
        return bazel.orElseThrow().jar(target);
    }

    private Set<String> entries(String target) throws IOException {
        try (JarFile jar = new JarFile(jar(target).toFile())) {
            return jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }

    /** The output of the program that depends on the models. */
    private String said(Path folder) throws IOException, InterruptedException {
        List<Path> path = List.of(
                jar("app/libapp"), jar("nets/libnets"), jar("library/liblibrary"), Artifacts.jar("annotations"));
        Run run = Java.run(folder.resolve("run.log"), List.of("-cp", Java.path(path), "app.Main"));
        assertTrue(run.succeeded(), run.output());
        return run.output().strip();
    }

    /** {@code app} is compiled against Turbine's headers; the classes that run are javac's. */
    @Test
    void theGeneratedClassIsSeenByWhatDependsOnTheModel(@TempDir Path folder) throws IOException, InterruptedException {
        succeed();

        // 4*16 + 16 + 16*2 + 2
        assertEquals("114 []", said(folder));
        assertTrue(entries("nets/libnets-hjar").contains("nets/NetModelSummary.class"));
    }

    @Test
    void aChangedBlockOfAnotherPackageIsNoticed(@TempDir Path folder) throws IOException, InterruptedException {
        succeed();
        project.change(UNIT, "units = 16", "units = 17");
        succeed();

        // 4*17 + 17 + 17*2 + 2
        assertEquals("121 []", said(folder));
    }

    /** Java folds both conditions to {@code true}, but the companion differs, and so do the headers. */
    @Test
    void aChangeThatTheBlocksOwnClassFileDoesNotShowIsNoticed(@TempDir Path folder)
            throws IOException, InterruptedException {
        project.change(UNIT, "@Companion(Unit_Block.class)", "");
        succeed();
        project.change(UNIT, "Unit.width != 8", "Unit.width != 9");
        succeed();

        // 4*16 + 16, 16*8 + 8, 8*2 + 2
        assertEquals(80 + 136 + 18 + " []", said(folder));
    }

    /** Headers and classes are compiled in parallel, and the first failure is shown. */
    @Test
    void aMistakeFailsTheBuildAtItsPlaceUntilItIsRepaired(@TempDir Path folder)
            throws IOException, InterruptedException {
        project.change(NET, "units = 2", "units = 0");
        Run run = build();
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("""
                nets/src/main/java/nets/Net.java:8: error: [value-out-of-range] units 0 is less than 1
                """), run.output());

        project.change(NET, "units = 0", "units = 3");
        succeed();
        // 4*16 + 16 + 16*3 + 3
        assertEquals("131 []", said(folder));
    }

    /** The page sets the option {@code warnings=error} for the models. */
    @Test
    void theOptionOfThePage() throws IOException, InterruptedException {
        project.change(NET, "units = 2", "units = 1");
        project.change(NET, "public class", "@Softmax public class");
        Run run = build();
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("error: [softmax-of-one]"), run.output());
    }

    @Test
    void reportsAreInTheJarOfTheTarget() throws IOException, InterruptedException {
        project.change("nets/BUILD.bazel", "warnings=error", "reports=json");
        succeed();
        assertTrue(entries("nets/libnets").contains("shapewright/nets/Net.json"), entries("nets/libnets")::toString);
    }

    @Test
    void theDiskCacheHasTheSameBytesInEveryFolder(@TempDir Path elsewhere, @TempDir Path cache)
            throws IOException, InterruptedException {
        assertTrue(bazel.orElseThrow().build("//...", "--disk_cache=" + cache).succeeded());
        byte[] headers = Files.readAllBytes(jar("nets/libnets-hjar"));
        byte[] classes = Files.readAllBytes(jar("nets/libnets"));

        Bazel moved = Bazel.in(workspace(elsewhere));
        Run run = moved.build("//...", "--disk_cache=" + cache);
        moved.shutdown();
        assertTrue(run.succeeded() && run.output().contains("remote cache hit"), run.output());
        assertNotEquals(jar("nets/libnets"), moved.jar("nets/libnets"));
        assertArrayEquals(headers, Files.readAllBytes(moved.jar("nets/libnets-hjar")));
        assertArrayEquals(classes, Files.readAllBytes(moved.jar("nets/libnets")));
    }
}
