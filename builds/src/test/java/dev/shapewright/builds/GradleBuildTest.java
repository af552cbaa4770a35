package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A user's project with two modules, built by Gradle's engine with the packaged jars. */
@TestInstance(Lifecycle.PER_CLASS)
class GradleBuildTest {
    private static final String UNIT = "library/src/main/java/library/Unit.java";
    private static final String NET = "nets/src/main/java/nets/Net.java";
    private static final String PAIR = "nets/src/main/java/nets/Pair.java";
    private static final String PLAIN = "nets/src/main/java/nets/Plain.java";

    private static final String GENERATED = "nets/build/generated/sources/annotationProcessor/java/main/nets/";
    private static final String CLASSES = "nets/build/classes/java/main/nets/";
    private static final Set<String> ALL = Set.of(
            "Net",
            "NetModelSummary",
            "Pair",
            "Pair_Block",
            "Paired",
            "PairedModelSummary",
            "Plain",
            "PlainModelSummary");

    private static final String FROM_CACHE = "Loaded cache entry for task ':nets:compileJava'";
    private static final Pattern GROOVY = Pattern.compile("```groovy\n(.*?)```", Pattern.DOTALL);

    private Optional<Gradle> gradle = Optional.empty();
    private Project project = new Project(Path.of(""));

    @BeforeAll
    void start() throws IOException {
        Skipped.unless(!Gradle.jars().isEmpty(), "Gradle's engine comes with a profile: mvn verify -Ptools");
        Skipped.unless(Java.version() <= 23, "Gradle 8.11.1 runs on JDK 23 at most, and this is " + Java.version());
        gradle = Optional.of(Gradle.start());
    }

    @AfterAll
    void stop() throws IOException {
        if (gradle.isPresent()) {
            gradle.orElseThrow().close();
        }
    }

    @BeforeEach
    void copyProject(@TempDir Path folder) throws IOException {
        project = Project.copy(folder, "modules", "gradle");
    }

    private Run run(String... arguments) throws IOException {
        return gradle.orElseThrow().run(project, arguments);
    }

    private String succeed(String... arguments) throws IOException {
        Run run = run(arguments);
        assertTrue(run.succeeded(), run.output());
        return run.output();
    }

    private long parameters(String model) throws IOException {
        return project.parameters(GENERATED + model + "ModelSummary.java");
    }

    private Map<String, FileTime> classes() throws IOException {
        Map<String, FileTime> classes = new TreeMap<>();
        for (Path file : Folders.files(project.folder().resolve(CLASSES))) {
            String name = file.getFileName().toString();
            classes.put(name.replace(".class", ""), Files.getLastModifiedTime(file));
        }
        return classes;
    }

    /** Builds, and returns the classes of the module {@code nets} that were rewritten. */
    private Set<String> compiled() throws IOException {
        Map<String, FileTime> before = classes();
        succeed("compileJava");
        Set<String> compiled = new TreeSet<>();
        classes().forEach((name, time) -> {
            if (!time.equals(before.get(name))) {
                compiled.add(name);
            }
        });
        return compiled;
    }

    @Test
    void aChangedModelIsCompiledAlone() throws IOException {
        assertEquals(ALL, compiled());
        // 4*16 + 16 + 16*2 + 2, 4*3 + 3, 4*8 + 8 + 8*5 + 5
        assertEquals(List.of(114L, 15L, 85L), List.of(parameters("Net"), parameters("Plain"), parameters("Paired")));
        assertEquals(Set.of(), compiled());

        project.change(PLAIN, "units = 3", "units = 4");
        assertEquals(Set.of("Plain", "PlainModelSummary"), compiled());
        assertEquals(20, parameters("Plain"));
    }

    @Test
    void ofADeletedModelNothingStays() throws IOException {
        succeed("compileJava");
        Files.delete(project.folder().resolve(PLAIN));

        assertEquals(Set.of(), compiled());
        assertFalse(classes().containsKey("PlainModelSummary"));
        assertFalse(Files.exists(project.folder().resolve(GENERATED + "PlainModelSummary.java")));
    }

    @Test
    void aChangedBlockIsCompiledWithItsUsers() throws IOException {
        succeed("compileJava");
        project.change(PAIR, "units = 5", "units = 6");

        assertEquals(Set.of("Pair", "Pair_Block", "Paired", "PairedModelSummary"), compiled());
        assertEquals(40 + 54, parameters("Paired"));
    }

    @Test
    void aChangedBlockOfAnotherModuleIsNoticed() throws IOException {
        succeed("compileJava");
        project.change(UNIT, "units = 16", "units = 17");

        assertEquals(Set.of("Net", "NetModelSummary"), compiled());
        assertEquals(85 + 36, parameters("Net"));
    }

    /** Java folds both conditions to {@code true}, so the block's own class file does not change. */
    private void changeWhatNoClassFileShows() throws IOException {
        Path unit = project.folder().resolve("library/build/classes/java/main/library/Unit.class");
        byte[] before = Files.readAllBytes(unit);
        project.change(UNIT, "Unit.width != 8", "Unit.width != 9");
        succeed(":library:compileJava");
        assertTrue(Arrays.equals(before, Files.readAllBytes(unit)));
    }

    @Test
    void aLinkedBlockShowsWhatItsClassFileDoesNot() throws IOException {
        succeed("compileJava");
        changeWhatNoClassFileShows();

        assertEquals(Set.of("Net", "NetModelSummary"), compiled());
        // 4*16 + 16, 16*8 + 8, 8*2 + 2
        assertEquals(80 + 136 + 18, parameters("Net"));
    }

    /** Correct but slow: one summary then has two origins, and Gradle compiles its whole module after any change. */
    @Test
    void aBlockWithoutTheLinkCostsItsUsersTheirIncrementalBuilds() throws IOException {
        project.change(UNIT, "@Companion(Unit_Block.class)", "");
        succeed("compileJava");
        changeWhatNoClassFileShows();

        assertEquals(ALL, compiled());
        assertEquals(80 + 136 + 18, parameters("Net"));

        project.change(PLAIN, "units = 3", "units = 4");
        assertEquals(ALL, compiled());
    }

    @Test
    void theReadyMadeBlocksHaveTheLink() throws IOException {
        project.change(PAIR, "@Dense(units = 5)", "@dev.shapewright.blocks.FeedForward(hidden = 5)");
        succeed("compileJava");

        project.change(PLAIN, "units = 3", "units = 4");
        assertEquals(Set.of("Plain", "PlainModelSummary"), compiled());
    }

    @Test
    void aMistakeFailsTheBuildAtItsPlaceUntilItIsRepaired() throws IOException {
        succeed("compileJava");
        project.change(NET, "units = 2", "units = 0");
        Run run = run("compileJava");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("""
                Net.java:8: error: [value-out-of-range] units 0 is less than 1
                @Dense(units = 0)
                               ^
                """), run.output());

        project.change(NET, "units = 0", "units = 3");
        assertEquals(Set.of("Net", "NetModelSummary"), compiled());
        assertEquals(80 + 51, parameters("Net"));
    }

    private static String scriptOf(String page) throws IOException {
        Matcher script = GROOVY.matcher(Files.readString(Path.of("..", "docs").resolve(page)));
        assertTrue(script.find());
        return script.group(1).replace("VERSION", Artifacts.VERSION);
    }

    /** The page sets the option {@code warnings=error}. */
    @Test
    void theScriptOfThePage() throws IOException {
        project.write("library/build.gradle", scriptOf("builds/gradle.md"));
        succeed(":library:compileJava");

        project.change(
                UNIT, "public @interface", "@Input(features = 1) @Dense(units = 1) @Softmax class Net {} @interface");
        Run run = run(":library:compileJava");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("error: [softmax-of-one]"), run.output());
    }

    @Test
    void goldenFilesAreAnInput() throws IOException {
        project.write("nets/build.gradle", project.read("nets/build.gradle") + scriptOf("golden.md"));
        project.change(PLAIN, "@Input", "@Golden @Input");
        succeed("compileJava", "-Pgolden=accept");
        succeed("compileJava");
        assertEquals(Set.of(), compiled());

        project.change(PLAIN.replace(".java", ".golden.json"), "\"parameters\": 15", "\"parameters\": 16");
        Run run = run("compileJava");
        assertFalse(run.succeeded(), run.output());
        assertTrue(run.output().contains("Plain.java:5: error: [golden-differs]"), run.output());
    }

    private Map<Path, String> outputs(String module) throws IOException {
        Path build = project.folder().resolve(module).resolve("build");
        Map<Path, String> outputs = new TreeMap<>();
        for (String folder : List.of("classes", "generated")) {
            for (Path file : Folders.files(build.resolve(folder))) {
                outputs.put(build.relativize(file), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    @Test
    void theBuildCacheHasTheSameBytesInEveryFolder(@TempDir Path elsewhere) throws IOException {
        succeed("compileJava", "--build-cache");
        Map<Path, String> first = outputs("nets");
        String again = succeed("clean", "compileJava", "--build-cache");
        assertTrue(again.contains(FROM_CACHE), again);
        assertEquals(first, outputs("nets"));

        project = Project.copy(elsewhere, "modules", "gradle");
        String moved = succeed("compileJava", "--build-cache");
        assertTrue(moved.contains(FROM_CACHE), moved);
        succeed("clean", "compileJava");
        assertEquals(first, outputs("nets"));
    }
}
