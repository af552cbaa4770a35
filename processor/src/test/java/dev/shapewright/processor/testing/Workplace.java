package dev.shapewright.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders to compile in, deleted when the JVM ends. */
public final class Workplace {
    private static final Path ROOT = root();

    private Workplace() {}

    /** A new folder. */
    public static Path next() throws IOException {
        return Files.createTempDirectory(ROOT, "compilation");
    }

    private static Path root() {
        try {
            Path root = Files.createTempDirectory("shapewright");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            return root;
        } catch (IOException e) {
            throw new IllegalStateException("no folder to compile in", e);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            System.err.println("left behind: " + root);
        }
    }
}
