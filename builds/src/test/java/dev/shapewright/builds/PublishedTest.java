package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published artifacts are complete, and require nothing that users do not need. */
class PublishedTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>shapewright-\\w+</artifactId>\\s*<version>(.*?)<");

    private static String text(String module, String entry) throws IOException {
        try (JarFile jar = new JarFile(Artifacts.jar(module).toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "blocks", "processor", "reports"})
    void jarsCarryTheLicence(String module) throws IOException {
        assertEquals(Files.readString(Path.of("..", "LICENSE")), text(module, "META-INF/LICENSE"));
    }

    @Test
    void theProcessorSaysWhoseWorkIsInIt() throws IOException {
        String notice = text("processor", "META-INF/NOTICE");

        for (String library : List.of("JavaPoet", "Gson", "java-diff-utils", "dagre-d3-es", "lodash-es")) {
            assertTrue(Pattern.compile(library + " \\d+\\.\\d+").matcher(notice).find(), notice);
        }
    }

    /** Without the links, users of the blocks lose Gradle's incremental builds; see docs/builds/gradle.md. */
    @Test
    void theReadyMadeBlocksAreLinkedToTheirCompanions() throws IOException {
        List<String> companions;
        try (JarFile jar = new JarFile(Artifacts.jar("blocks").toFile())) {
            companions = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith("_Block.class"))
                    .toList();
        }
        assertFalse(companions.isEmpty());
        for (String companion : companions) {
            String block = text("blocks", companion.replace("_Block.class", ".class"));
            assertTrue(block.contains("Ldev/shapewright/layers/Companion;"), companion);
        }
    }

    @Test
    void theProcessorBringsNoDependencies() throws IOException {
        String pom = Files.readString(Artifacts.pom("processor"));
        List<String> dependencies =
                DEPENDENCY.matcher(pom).results().map(MatchResult::group).toList();

        assertFalse(dependencies.isEmpty());
        assertEquals(
                List.of(),
                dependencies.stream()
                        .filter(dependency -> !dependency.matches("(?s).*<scope>(test|provided)</scope>.*"))
                        .toList());
    }

    /** The BOM has no parent from which to inherit its version. */
    @Test
    void theBomHasTheVersionOfThisBuild() throws IOException {
        List<String> versions = VERSION.matcher(Files.readString(Artifacts.pom("bom")))
                .results()
                .map(version -> version.group(1))
                .toList();

        assertEquals(Artifacts.VERSION, versions.get(0));
        assertEquals(Collections.nCopies(4, "${project.version}"), versions.subList(1, versions.size()));
    }
}
