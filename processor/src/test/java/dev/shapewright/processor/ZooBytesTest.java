package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Compilers;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/**
 * All output for the block library and the zoo, including reports in every format, has the same bytes, whichever
 * compiler runs, in whatever order it takes the files, and in any language and time zone.
 */
class ZooBytesTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final List<String> OPTIONS = List.of(
            "-Ashapewright.warnings=error",
            "-Ashapewright.reports="
                    + Arrays.stream(ReportFormat.values())
                            .map(ReportFormat::word)
                            .collect(Collectors.joining(",")));

    private static Map<String, Path> written(TestCompiler compiler, Map<String, String> sources) throws IOException {
        Compiled compiled = compiler.compile(sources, OPTIONS);
        assertEquals(List.of(), compiled.allErrors());
        Path classes = Path.of(compiled.classes());
        Map<String, Path> written = new TreeMap<>();
        for (Path folder : List.of(classes.resolveSibling("generated"), classes.resolve("shapewright"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> written.put(folder.getFileName() + "/" + folder.relativize(file), file));
            }
        }
        return written;
    }

    private static Map<String, String> backwards(Map<String, String> sources) {
        Map<String, String> backwards = new LinkedHashMap<>();
        new TreeSet<>(sources.keySet()).descendingSet().forEach(file -> backwards.put(file, sources.get(file)));
        return backwards;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @EachCompiler
    void theSameBytes(TestCompiler compiler) throws IOException {
        Map<String, String> sources = ZooAloneTest.sources();
        Map<String, Path> here = written(Compilers.javac(), sources);
        assertTrue(here.size() > 400, "files: " + here.size());

        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, Path> there = written(compiler, backwards(sources));

        assertEquals(here.keySet(), there.keySet());
        assertAll(here.entrySet().stream().map(file -> () -> {
            Path other = Objects.requireNonNull(there.get(file.getKey()));
            assertEquals(-1, Files.mismatch(file.getValue(), other), file.getKey());
        }));
    }
}
