package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project of two modules, a block in one and a model in the other, built by Maven itself with the packaged jars. */
class MavenBuildTest {
    private static final Pattern PARAMETERS = Pattern.compile("PARAMETERS = (\\d+)L");

    /** 4*16 + 16, 16*2 + 2: of width 8 there is no second layer. */
    private static final long WITHOUT_SECOND_LAYER = 80 + 34;

    /** 4*16 + 16, 16*8 + 8, 8*2 + 2. */
    private static final long WITH_SECOND_LAYER = 80 + 136 + 18;

    @TempDir
    Path folder;

    private Path project = Path.of("");
    private Optional<Maven> maven = Optional.empty();

    @BeforeEach
    void copyProject() throws IOException {
        Optional<Path> executable = Maven.find();
        if (executable.isEmpty()) {
            System.out.println("SKIPPED: no mvn in " + Artifacts.property("maven.home"));
        }
        assumeTrue(executable.isPresent());
        maven = Optional.of(new Maven(
                executable.get(), Repository.in(Path.of("target", "repository").toAbsolutePath())));
        project = folder;
        Path sources = Path.of("src", "test", "projects", "maven");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(sources.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private Maven.Run run(String... arguments) throws IOException, InterruptedException {
        return maven.orElseThrow().run(project, arguments);
    }

    private void succeed(String... arguments) throws IOException, InterruptedException {
        Maven.Run run = run(arguments);
        assertTrue(run.succeeded(), run.output());
    }

    private long parameters() throws IOException {
        Path generated = project.resolve("nets/target/generated-sources/annotations/nets/NetModelSummary.java");
        Matcher parameters = PARAMETERS.matcher(Files.readString(generated));
        assertTrue(parameters.find());
        return Long.parseLong(parameters.group(1));
    }

    private void change(String file, String from, String to) throws IOException {
        Path source = project.resolve(file);
        String before = Files.readString(source);
        assertTrue(before.contains(from), before);
        Files.writeString(source, before.replace(from, to));
    }

    /** Java folds both conditions to {@code true}: of the block's own class file, not a byte changes. */
    private void changeTheBlock() throws IOException {
        change("library/src/main/java/library/Unit.java", "Unit.width != 8", "Unit.width != 9");
    }

    @Test
    void aChangedBlockReachesTheModelsOfAnotherModule() throws IOException, InterruptedException {
        succeed("compile");
        assertEquals(WITHOUT_SECOND_LAYER, parameters());

        Maven.Run again = run("compile");
        assertEquals(2, again.output().split("Nothing to compile", -1).length - 1, again.output());

        changeTheBlock();
        succeed("compile");
        assertEquals(WITH_SECOND_LAYER, parameters());
    }

    @Test
    void modulesBuiltApart() throws IOException, InterruptedException {
        buildLibraryAlone();
        succeed("-f", "nets", "compile");
        assertEquals(WITHOUT_SECOND_LAYER, parameters());

        changeTheBlock();
        buildLibraryAlone();
        succeed("-f", "nets", "compile");
        assertEquals(WITH_SECOND_LAYER, parameters());
    }

    /** {@code mvn install}, by hand: the repository of this build may not have the plugin. */
    private void buildLibraryAlone() throws IOException, InterruptedException {
        succeed("-f", "library", "package");
        Repository repository = maven.orElseThrow().repository();
        repository.add("sample", "sample", "1.0", project.resolve("pom.xml"), "pom");
        repository.add("sample", "library", "1.0", project.resolve("library/pom.xml"), "pom");
        repository.add("sample", "library", "1.0", project.resolve("library/target/library-1.0.jar"), "jar");
    }

    @Test
    void aMistakeFailsTheBuildAtItsPlace() throws IOException, InterruptedException {
        change("nets/src/main/java/nets/Net.java", "units = 2", "units = 0");

        Maven.Run run = run("compile");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("Net.java:[8,16] [value-out-of-range]"), run.output());
    }

    @Test
    void optionsReachTheProcessor() throws IOException, InterruptedException {
        change("nets/src/main/java/nets/Net.java", "@Dense(units = 2)", "@Dense(units = 1) @Softmax");

        Maven.Run run = run("compile", "-Dwarnings=error");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("[softmax-of-one]"), run.output());
        // With -Werror, so not even as a warning.
        succeed("compile", "-Dwarnings=off");
    }
}
