package dev.shapewright.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Makes jars of compiled classes. */
public final class Jars {
    private Jars() {}

    /** A jar of the class files of a compilation. */
    public static String of(Compiled compiled) {
        return of(compiled, file -> true);
    }

    /** A jar of some of the class files, selected by their paths in the jar. */
    public static String of(Compiled compiled, Predicate<String> which) {
        try {
            return write(Path.of(compiled.classes()), which, Workplace.next().resolve("library.jar"))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar of a folder of class files; an existing jar is returned as is. */
    static Path of(Path classes) throws IOException {
        return Files.isDirectory(classes)
                ? write(classes, file -> true, Workplace.next().resolve("classes.jar"))
                : classes;
    }

    private static Path write(Path folder, Predicate<String> which, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (which.test(name)) {
                    out.putNextEntry(new JarEntry(name));
                    out.write(Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }
}
