package dev.shapewright.builds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The packaged artifacts of this build's modules. */
final class Artifacts {
    static final String VERSION = property("shapewright.version");

    private Artifacts() {}

    /** A property that the build sets for the tests. */
    static String property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .orElseThrow(() -> new IllegalStateException("run by Maven, which sets " + name));
    }

    /** The jar of a module. */
    static Path jar(String module) {
        Path jar = module(module).resolve("target").resolve("shapewright-" + module + "-" + VERSION + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("not packaged: " + jar);
        }
        return jar;
    }

    /** The POM that would be published with a module. */
    static Path pom(String module) {
        Path reduced = module(module).resolve("dependency-reduced-pom.xml");
        return Files.exists(reduced) ? reduced : module(module).resolve("pom.xml");
    }

    private static Path module(String name) {
        Path root = Path.of("").toAbsolutePath().resolveSibling("");
        return name.equals("parent") ? root : root.resolve(name);
    }
}
