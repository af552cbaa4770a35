package dev.shapewright.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of a user's project in Eclipse, set up as described in {@code docs/builds/eclipse.md}. */
final class EclipseProject extends Project {
    private static final Path SAMPLE = Path.of("src", "test", "projects", "eclipse");
    private static final Map<String, String> FILES = Map.of(
            "project.xml", ".project",
            "classpath.xml", ".classpath",
            "jdt.core.prefs", ".settings/org.eclipse.jdt.core.prefs");
    private static final Path MODULES = SAMPLE.resolveSibling("maven");
    private static final Path PAGE = Path.of("..", "docs", "builds", "eclipse.md");
    private static final Pattern FILE_OF_PAGE =
            Pattern.compile("`(\\.[\\w./]+)`[^`]*```\\w+\\n(.*?)```", Pattern.DOTALL);

    private EclipseProject(Path folder) {
        super(folder);
    }

    /** A project without sources, in a new folder of the same name. */
    static EclipseProject in(Path folder) throws IOException {
        EclipseProject project = new EclipseProject(folder);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            project.write(file.getValue(), Files.readString(SAMPLE.resolve(file.getKey())));
        }
        project.change(".project", "NAME", folder.getFileName().toString());
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(Artifacts.jar("annotations"), folder.resolve("lib/shapewright-annotations.jar"));
        for (MatchResult file :
                FILE_OF_PAGE.matcher(Files.readString(PAGE)).results().toList()) {
            String processor = Artifacts.jar("processor").toString();
            project.append(file.group(1), file.group(2).replace("/path/to/shapewright-processor.jar", processor));
        }
        return project;
    }

    /** Adds an option of the processor. */
    EclipseProject option(String name, String value) throws IOException {
        append(
                ".settings/org.eclipse.jdt.apt.core.prefs",
                "org.eclipse.jdt.apt.processorOptions/" + name + "=" + value + "\n");
        return this;
    }

    /** Adds a source of a module of the Maven sample; the module is named after its package. */
    EclipseProject source(String module, String name) throws IOException {
        Path sources = MODULES.resolve(module).resolve("src/main/java").resolve(module);
        write("src/" + module + "/" + name, Files.readString(sources.resolve(name)));
        return this;
    }

    private void append(String file, String text) throws IOException {
        write(file, (has(file) ? read(file) : "") + text);
    }

    /** The parameters according to the generated summary of the sample's model. */
    long parameters() throws IOException {
        return parameters(".apt_generated/nets/NetModelSummary.java");
    }
}
