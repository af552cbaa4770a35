package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's project with two modules, a block in one and a model in the other, built by Maven itself with the packaged
 * jars.
 */
class MavenBuildTest {
    /** 4*16 + 16, 16*2 + 2: with width 8 there is no second layer. */
    private static final long WITHOUT_SECOND_LAYER = 80 + 34;

    /** 4*16 + 16, 16*8 + 8, 8*2 + 2. */
    private static final long WITH_SECOND_LAYER = 80 + 136 + 18;

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));
    private Optional<Maven> maven = Optional.empty();

    @BeforeEach
    void copyProject() throws IOException {
        Optional<Path> executable = Maven.find();
        Skipped.unless(executable.isPresent(), "no mvn in " + Artifacts.property("maven.home"));
        maven = Optional.of(new Maven(
                executable.get(), Repository.in(Path.of("target", "repository").toAbsolutePath())));
        project = Project.copy(folder, "maven");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return maven.orElseThrow().run(project.folder(), arguments);
    }

    private void succeed(String... arguments) throws IOException, InterruptedException {
        Run run = run(arguments);
        assertTrue(run.succeeded(), run.output());
    }

    private long parameters() throws IOException {
        return project.parameters("nets/target/generated-sources/annotations/nets/NetModelSummary.java");
    }

    /** Java folds both conditions to {@code true}, so the block's own class file does not change. */
    private void changeTheBlock() throws IOException {
        project.change("library/src/main/java/library/Unit.java", "Unit.width != 8", "Unit.width != 9");
    }

    @Test
    void aChangedBlockReachesTheModelsOfAnotherModule() throws IOException, InterruptedException {
        succeed("compile");
        assertEquals(WITHOUT_SECOND_LAYER, parameters());

        Run again = run("compile");
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

    /** Does what {@code mvn install} does, because the repository of this build may lack the plugin. */
    private void buildLibraryAlone() throws IOException, InterruptedException {
        succeed("-f", "library", "package");
        Repository repository = maven.orElseThrow().repository();
        repository.add("sample", "sample", "1.0", project.folder().resolve("pom.xml"), "pom");
        repository.add("sample", "library", "1.0", project.folder().resolve("library/pom.xml"), "pom");
        repository.add("sample", "library", "1.0", project.folder().resolve("library/target/library-1.0.jar"), "jar");
    }

    @Test
    void aMistakeFailsTheBuildAtItsPlace() throws IOException, InterruptedException {
        project.change("nets/src/main/java/nets/Net.java", "units = 2", "units = 0");

        Run run = run("compile");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("Net.java:[8,16] [value-out-of-range]"), run.output());
    }

    @Test
    void optionsReachTheProcessor() throws IOException, InterruptedException {
        project.change("nets/src/main/java/nets/Net.java", "@Dense(units = 2)", "@Dense(units = 1) @Softmax");

        Run run = run("compile", "-Dwarnings=error");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("[softmax-of-one]"), run.output());
        // The build uses -Werror, so there is not even a warning.
        succeed("compile", "-Dwarnings=off");
    }
}
