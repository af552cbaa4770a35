package dev.shapewright.builds;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The engine of Gradle in a separate process, which builds users' projects one after the other, offline. No registry
 * has Gradle's main program: {@code src/test/engine} replaces the parts that {@code gradle-api} lacks.
 */
final class Gradle implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "gradle").toAbsolutePath();
    private static final Path CLASSES = FOLDER.resolve("classes");
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path MODULES = FOLDER.resolve("modules");

    private static final Pattern MODULE = Pattern.compile("gradle-(.+)-classpath\\.properties");
    private static final String END = "==== ";

    private final Process process;
    private final BufferedWriter commands;
    private final BufferedReader output;
    private final Repository repository;

    private Gradle(Process process, Repository repository) {
        this.process = process;
        this.commands = process.outputWriter();
        this.output = process.inputReader();
        this.repository = repository;
    }

    /** Gradle's jars, which the profile {@code tools} fetches; empty without it. */
    static List<Path> jars() throws IOException {
        return Folders.files(FOLDER.resolve("lib"));
    }

    /** Starts the engine with an empty home. */
    static Gradle start() throws IOException {
        for (Path folder : List.of(CLASSES, HOME, MODULES)) {
            Folders.delete(folder);
        }
        Java.compile(CLASSES, Folders.files(Path.of("src", "test", "engine")), "-cp", Java.path(jars()));
        writeModules();
        // Gradle runs javac in its process; its own main program opens the same packages.
        List<String> arguments = new ArrayList<>();
        for (String part :
                List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")) {
            arguments.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        List<Path> path = Stream.concat(Stream.of(CLASSES), jars().stream()).toList();
        arguments.addAll(List.of("-cp", Java.path(path), "Engine", HOME.toString(), MODULES.toString()));
        Process process = Java.command(arguments).start();
        return new Gradle(process, Repository.in(FOLDER.resolve("repository")));
    }

    /**
     * Writes a jar for each of Gradle's modules, as the engine requires, although a single jar has all classes. The
     * engine loads a class only from the jar that accompanies javac.
     */
    private static void writeModules() throws IOException {
        Files.createDirectories(MODULES);
        Path api = jars().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("gradle-api-"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(api.toFile())) {
            for (String entry : jar.stream().map(ZipEntry::getName).toList()) {
                for (MatchResult module : MODULE.matcher(entry).results().toList()) {
                    writeModule("gradle-" + module.group(1) + "-1.jar", entry, List.of());
                }
            }
        }
        writeModule("javax.inject-1.jar", "empty", List.of());
        writeModule(
                "gradle-java-compiler-plugin-1.jar",
                "gradle-java-compiler-plugin-classpath.properties",
                Folders.files(CLASSES.resolve("org")));
    }

    private static void writeModule(String name, String properties, List<Path> classes) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(MODULES.resolve(name)))) {
            jar.putNextEntry(new ZipEntry(properties));
            for (Path file : classes) {
                jar.putNextEntry(
                        new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
    }

    /** Builds a project, given command-line arguments. */
    Run run(Project project, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(project.folder().toString(), "--offline", "--info"));
        line.addAll(List.of("--gradle-user-home", HOME.toString()));
        line.addAll(List.of("-Prepository=" + repository.folder(), "-Pshapewright=" + Artifacts.VERSION));
        line.addAll(List.of(arguments));
        commands.write(String.join("\t", line));
        commands.newLine();
        commands.flush();
        StringBuilder said = new StringBuilder();
        for (String next = output.readLine(); next != null; next = output.readLine()) {
            if (next.startsWith(END)) {
                return new Run(next.endsWith("succeeded"), said.toString());
            }
            said.append(next).append('\n');
        }
        throw new IllegalStateException("Gradle's engine has ended: " + said);
    }

    /** Ends the process by closing its input. */
    @Override
    public void close() throws IOException {
        commands.close();
        process.onExit().join();
    }
}
