package dev.shapewright.builds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's project in a folder. */
class Project {
    private static final Pattern PARAMETERS = Pattern.compile(" PARAMETERS = (\\d+)L");

    private final Path folder;

    Project(Path folder) {
        this.folder = folder;
    }

    /** Copies one of {@code src/test/projects}, or several that together make one. */
    static Project copy(Path folder, String... names) throws IOException {
        for (String name : names) {
            Folders.copy(Path.of("src", "test", "projects", name), folder);
        }
        return new Project(folder);
    }

    Path folder() {
        return folder;
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    void change(String file, String from, String to) throws IOException {
        String before = read(file);
        assertTrue(before.contains(from), before);
        write(file, before.replace(from, to));
    }

    /** The value of the constant for the parameters in a generated summary. */
    long parameters(String summary) throws IOException {
        Matcher parameters = PARAMETERS.matcher(read(summary));
        assertTrue(parameters.find());
        return Long.parseLong(parameters.group(1));
    }
}
