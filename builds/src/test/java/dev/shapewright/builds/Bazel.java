package dev.shapewright.builds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bazel, building users' workspaces offline. The npm registry has the last version that includes its own Java tools;
 * its builder runs the javac of this JDK, and a current Turbine replaces its header compiler.
 */
final class Bazel {
    private static final Path PROGRAM =
            Path.of("node_modules", "@bazel", "bazel-linux_x64", "bazel-0.23.2-linux-x86_64");

    private static final Path FOLDER = Path.of("target", "bazel").toAbsolutePath();
    private static final Path REPOSITORIES = FOLDER.resolve("repositories");
    private static final List<String> NAMES = List.of("maven", "rules_java", "toolchain");

    private final Path outputs;
    private final Project project;

    private Bazel(Path outputs, Project project) {
        this.outputs = outputs;
        this.project = project;
    }

    /** Whether Bazel, which npm installs, and Turbine, which the profile {@code tools} fetches, are present. */
    static boolean isThere() throws IOException {
        return Files.exists(PROGRAM) && !turbine().isEmpty();
    }

    private static List<Path> turbine() throws IOException {
        return Folders.files(FOLDER.resolve("turbine"));
    }

    /** Makes a project a workspace, with local repositories in place of remote ones. */
    static Bazel in(Project project) throws IOException {
        Folders.delete(REPOSITORIES);
        Path source = Path.of("src", "test", "bazel");
        Folders.copy(source, REPOSITORIES);
        for (String module : List.of("annotations", "processor")) {
            Files.copy(Artifacts.jar(module), REPOSITORIES.resolve("maven").resolve(module + ".jar"));
        }
        writeTurbine(REPOSITORIES.resolve("toolchain").resolve("turbine.jar"));
        project.write(".bazelrc", Files.readString(source.resolve("bazelrc")));
        project.write(
                "WORKSPACE",
                NAMES.stream()
                        .map(name ->
                                "local_repository(name = \"%s\", path = \"%s/%1$s\")".formatted(name, REPOSITORIES))
                        .collect(Collectors.joining("\n")));
        return new Bazel(FOLDER.resolve("outputs").resolve(project.folder().getFileName()), project);
    }

    /** Writes the single jar that Bazel needs to run Turbine; it refers to the jars that Turbine consists of. */
    private static void writeTurbine(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "com.google.turbine.main.Main");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                turbine().stream().map(each -> each.toUri().toString()).collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }

    /** Builds targets, given as command-line arguments. */
    Run build(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("build", "--define=ABSOLUTE_JAVABASE=" + Java.HOME));
        line.addAll(List.of(arguments));
        return run(line);
    }

    private Run run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        List.of(
                                PROGRAM.toAbsolutePath().toString(),
                                "--nomaster_bazelrc",
                                "--nohome_rc",
                                "--nosystem_rc",
                                "--max_idle_secs=60"),
                        List.of("--output_user_root=" + FOLDER.resolve("root"), "--output_base=" + outputs),
                        arguments)
                .flatMap(List::stream)
                .toList();
        Path log = FOLDER.resolve("bazel.log");
        int code = new ProcessBuilder(command)
                .directory(project.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Run(code == 0, Files.readString(log));
    }

    /** The jar of a built target. */
    Path jar(String target) {
        return outputs.resolve("execroot/__main__/bazel-out/k8-fastbuild/bin").resolve(target + ".jar");
    }

    /** Ends Bazel's server. */
    void shutdown() throws IOException, InterruptedException {
        run(List.of("shutdown"));
    }
}
