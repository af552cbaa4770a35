package dev.shapewright.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository for a user's build: links to everything in the repository of this build, plus the artifacts of
 * this build, which are thus never written into that one.
 */
record Repository(Path folder) {
    private static final Path OURS = Path.of("dev", "shapewright");

    /** Creates the repository anew in a folder. */
    static Repository in(Path folder) throws IOException {
        Path own = Path.of(Artifacts.property("maven.repository"));
        Folders.delete(folder);
        Files.createDirectories(folder.resolve(OURS));
        link(own, folder, "dev");
        link(own.resolve("dev"), folder.resolve("dev"), "shapewright");
        Repository repository = new Repository(folder);
        for (String module : List.of("parent", "bom")) {
            repository.add("", "shapewright-" + module, Artifacts.VERSION, Artifacts.pom(module), "pom");
        }
        for (String module : List.of("annotations", "blocks", "processor")) {
            repository.add("", "shapewright-" + module, Artifacts.VERSION, Artifacts.pom(module), "pom");
            repository.add("", "shapewright-" + module, Artifacts.VERSION, Artifacts.jar(module), "jar");
        }
        return repository;
    }

    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path link = to.resolve(from.relativize(file));
                if (!link.endsWith(except)) {
                    Files.createSymbolicLink(link, file);
                }
            }
        }
    }

    /**
     * Puts a file into the repository, as {@code install} does.
     *
     * @param group the part of the group after {@code dev.shapewright}; may be empty
     */
    void add(String group, String artifact, String version, Path file, String type) throws IOException {
        Path target = folder.resolve(OURS).resolve(group).resolve(artifact).resolve(version);
        Files.createDirectories(target);
        Files.copy(file, target.resolve(artifact + "-" + version + "." + type), StandardCopyOption.REPLACE_EXISTING);
    }
}
