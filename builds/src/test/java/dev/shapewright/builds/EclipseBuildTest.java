package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.builds.ide.Ide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Users' projects in Eclipse itself, as seen by its builder, its annotation processing and its editors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EclipseBuildTest {
    private static final String NET = "src/nets/Net.java";
    private static final String UNIT = "src/library/Unit.java";

    private Eclipse eclipse;
    private Path folder = Path.of("");

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        eclipse = Eclipse.start(folder);
    }

    @AfterAll
    void stop() throws Exception {
        eclipse.stop();
    }

    @AfterEach
    void nothingFailed() throws Exception {
        assertEquals(List.of(), eclipse.errors());
    }

    /** The folder for the projects of a test, named after the test. */
    private Path folder(TestInfo test) {
        return folder.resolve(test.getTestMethod().orElseThrow().getName());
    }

    private EclipseProject sample(TestInfo test) throws Exception {
        return EclipseProject.in(folder(test)).source("library", "Unit.java").source("nets", "Net.java");
    }

    /** Opens a project and builds all of it successfully. */
    private Ide.Project build(EclipseProject files) throws Exception {
        Ide.Project project = eclipse.ide().open(files.folder());
        succeed(project);
        return project;
    }

    private static void succeed(Ide.Project project) throws Exception {
        project.build();
        assertEquals(List.of(), project.problems());
    }

    /** Builds, and returns the only mistake that is marked. */
    private static Ide.Marker mistake(Ide.Project project) throws Exception {
        project.build();
        List<Ide.Marker> problems = project.problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @Test
    void aSummaryIsGenerated(TestInfo test) throws Exception {
        EclipseProject files = sample(test).option("shapewright.reports", "json");
        build(files);

        // 4*16 + 16, 16*2 + 2: of width 8 there is no second layer
        assertEquals(80 + 34, files.parameters());
        assertTrue(files.has("bin/nets/NetModelSummary.class"));
        assertTrue(files.has("bin/shapewright/nets/Net.json"));
    }

    @Test
    void aMistakeIsMarkedUntilItIsMended(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);

        files.change(NET, "units = 2", "units = 0");
        Ide.Marker marker = mistake(project);
        assertEquals(NET, marker.file());
        assertEquals(8, marker.line());
        assertEquals("0", files.read(NET).substring(marker.start(), marker.end()));
        assertTrue(marker.error());
        assertEquals("[value-out-of-range] units 0 is less than 1\n    fix     units = 1 gives 1", marker.text());

        files.change(NET, "units = 0", "units = 3");
        succeed(project);
        assertEquals(80 + 51, files.parameters());
    }

    /**
     * The first change alters the block's class files; the second alters no byte of the block's own, because Java folds
     * the condition to {@code true}.
     */
    @Test
    void aChangedBlockReachesTheModels(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);

        files.change(UNIT, "units = 16", "units = 32");
        succeed(project);
        // 4*32 + 32, 32*2 + 2
        assertEquals(160 + 66, files.parameters());

        files.change(UNIT, "Unit.width != 8", "Unit.width != 9");
        succeed(project);
        // 32*8 + 8, 8*2 + 2
        assertEquals(160 + 264 + 18, files.parameters());
    }

    @Test
    void aMistakeInABlockIsMarkedWhereItIsUsed(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);

        files.change(UNIT, "units = 16", "units = 0");
        Ide.Marker marker = mistake(project);
        assertEquals(NET, marker.file());
        assertEquals("@Unit", files.read(NET).substring(marker.start(), marker.end()));
        assertEquals("[value-out-of-range] units 0 is less than 1\n    in      @Dense (Unit.java:5)", marker.text());

        files.change(UNIT, "units = 0", "units = 16");
        succeed(project);
        assertEquals(80 + 34, files.parameters());
    }

    /**
     * The builder compiles the model twice: with the edited files, and again with the intermediate block, which was not
     * edited.
     */
    @Test
    void aModelAndABlockWithinABlockChangeAtOnce(TestInfo test) throws Exception {
        EclipseProject files = sample(test).option("shapewright.reports", "html,json");
        files.write("src/library/Outer.java", """
                package library;
                import dev.shapewright.layers.*;
                @Unit(width = 8) @Dense(units = 4)
                public @interface Outer {}
                """);
        files.change(NET, "@Unit(width = 8)", "@Outer");
        files.change(NET, "library.Unit", "library.Outer");
        Ide.Project project = build(files);
        assertEquals(80 + 68 + 10, files.parameters());

        files.change(UNIT, "Unit.width != 8", "Unit.width != 9");
        files.change(NET, "units = 2", "units = 5");
        succeed(project);
        // 4*16 + 16, 16*8 + 8, 8*4 + 4, 4*5 + 5
        assertEquals(80 + 136 + 36 + 25, files.parameters());
        String digest = files.read(".apt_generated/library/Outer_Block.java").replaceAll("(?s).*DIGEST = \"|\";.*", "");
        assertTrue(files.read(".apt_generated/nets/NetModelSummary.java").contains(digest), digest);

        Files.delete(files.folder().resolve(NET));
        succeed(project);
        assertFalse(files.has(".apt_generated/nets/NetModelSummary.java"));
    }

    /** For another project the builder provides class files; what they do not keep is read from the companion. */
    @Test
    void aBlockOfAnotherProject(TestInfo test) throws Exception {
        EclipseProject library =
                EclipseProject.in(folder(test).resolve("library")).source("library", "Unit.java");
        EclipseProject nets = EclipseProject.in(folder(test).resolve("nets")).source("nets", "Net.java");
        nets.change(".classpath", "</classpath>", "<classpathentry kind=\"src\" path=\"/library\"/></classpath>");
        Ide.Project opened = build(library);
        Ide.Project users = build(nets);
        assertEquals(80 + 34, nets.parameters());

        library.change(UNIT, "Unit.width != 8", "Unit.width != 9");
        succeed(opened);
        succeed(users);
        // 4*16 + 16, 16*8 + 8, 8*2 + 2
        assertEquals(80 + 136 + 18, nets.parameters());
    }

    /** Eclipse runs processors only when a file is saved; while typing, there are only Java's own problems. */
    @Test
    void whileTyping(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);
        String net = files.read(NET);

        assertEquals(List.of(), project.edit(NET, net.replace("units = 2", "units = 0")));
        List<Ide.Marker> problems = project.edit(NET, net.replace("units = 2", "units = two"));
        assertEquals(1, problems.size(), problems.toString());
        assertEquals("two cannot be resolved to a variable", problems.get(0).text());
    }

    @Test
    void savedHalfTyped(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);
        String net = files.read(NET);

        for (String last : List.of("@Unit(width = 8)\n@", "@Dense", "@Dense(", "@Unit(width =", "units = 2")) {
            int end = net.indexOf(last) + last.length();
            files.write(NET, net.substring(0, end) + "\npublic class Net {}");
            project.build();
            String problems = project.problems().toString();
            assertFalse(problems.equals("[]") || problems.contains("internal-error"), problems);
        }
        files.write(NET, net);
        succeed(project);
        assertEquals(80 + 34, files.parameters());
    }

    /** The page sets {@code shapewright.warnings=error}. */
    @Test
    void optionsReachTheProcessor(TestInfo test) throws Exception {
        EclipseProject files = sample(test);
        Ide.Project project = build(files);

        files.change(NET, "@Dense(units = 2)", "@Dense(units = 1) @Softmax");
        Ide.Marker marker = mistake(project);
        assertTrue(marker.error() && marker.text().startsWith("[softmax-of-one]"), marker.toString());
    }

    @Test
    void aGoldenFileBesideTheSource(TestInfo test) throws Exception {
        EclipseProject files = sample(test).option("shapewright.golden", "accept");
        files.change(NET, "@Input", "@Golden\n@Input");
        Ide.Project project = build(files);
        assertTrue(files.has("src/nets/Net.golden.json"));

        files.option("shapewright.golden", "check");
        files.change(NET, "units = 2", "units = 3");
        Ide.Marker marker = mistake(project);
        assertEquals("@Golden", files.read(NET).substring(marker.start(), marker.end()));
        assertTrue(marker.text().startsWith("[golden-differs]"), marker.text());
    }
}
