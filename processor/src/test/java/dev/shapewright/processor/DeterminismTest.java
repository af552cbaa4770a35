package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Compilers;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Seed;
import dev.shapewright.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/** The generated sources have the same bytes, whichever compiler runs, whenever, wherever and in whatever order. */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    /**
     * Contents that might depend on the machine: long counts, constants of other classes, names, statistics, unknown
     * sizes.
     */
    private static final Map<String, String> MODELS = Map.of(
            Seed.FILE,
            Seed.source(),
            "zoo/Sizes.java",
            "package zoo;\npublic interface Sizes { int UNITS = 1 << 10; String TITLE = \"tItle\"; double RATE = 0.1; }\n",
            "zoo/Wide.java",
            """
            package zoo;
            import dev.shapewright.layers.*;
            /** Counts of seven and more digits, and the letter that some languages raise to another one. */
            @Input(features = Sizes.UNITS * 2) @Name("inIt-i")
            @Dense(units = Sizes.UNITS) @Name("i-" + Sizes.TITLE) @LeakyRelu(Sizes.RATE / 3) @Dropout(0.5f)
            @Dense(units = 3_000) @Name("wide") @Elu(1e-7)
            public class Wide {}
            """,
            "zoo/Normed.java",
            """
            package zoo;
            import dev.shapewright.layers.*;
            class Normed {
                @Input(depth = Input.ANY, height = 9, width = Input.ANY, channels = 2, layout = Layout.CHANNELS_FIRST)
                @Conv(kernel = {1, 3, 3}, filters = 4, padding = Padding.SAME, bias = false) @BatchNorm @Relu
                @Frozen @BatchNorm(affine = false) @Budget(maxParameters = 1_000) @Pool(size = {1, 3, 1})
                private record Inner<T>(int i) {}
            }
            """,
            "zoo/Broken.java",
            """
            package zoo;
            import dev.shapewright.layers.*;
            @Input(length = 3, features = 4) @Conv(kernel = 5, filters = 4) @Relu
            interface Broken {}
            """);

    private static final Set<String> GENERATED = Set.of(
            "MnistCnnModelSummary.java",
            "WideModelSummary.java",
            "Normed_InnerModelSummary.java",
            "BrokenModelSummary.java");

    private static Map<String, String> inOrder(List<String> files) {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach(file -> sources.put(file, Objects.requireNonNull(MODELS.get(file))));
        return sources;
    }

    private static Map<String, String> generated(TestCompiler compiler) {
        return compiler.compile(inOrder(List.copyOf(MODELS.keySet()))).generated();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @EachCompiler
    void everyCompilerWritesTheSame(TestCompiler compiler) {
        Map<String, String> generated = generated(compiler);

        assertEquals(GENERATED, generated.keySet());
        assertEquals(generated(Compilers.javac()), generated);
    }

    @EachCompiler
    void theOrderOfFilesDoesNotMatter(TestCompiler compiler) {
        List<String> files = new ArrayList<>(MODELS.keySet());
        Collections.sort(files);
        Map<String, String> forwards = compiler.compile(inOrder(files)).generated();
        Collections.reverse(files);

        assertEquals(forwards, compiler.compile(inOrder(files)).generated());
        assertEquals(GENERATED, forwards.keySet());
    }

    /** An incremental build passes one file to the processor; its summary must be the same as in a full build. */
    @EachCompiler
    void theOtherFilesDoNotMatter(TestCompiler compiler) {
        String alone = compiler.compile(Seed.FILE, Seed.source()).source("MnistCnnModelSummary.java");

        assertEquals(generated(compiler).get("MnistCnnModelSummary.java"), alone);
    }

    /** Turkish has an i with and without a dot, and Arabic and Hindi may have digits of their own. */
    @EachCompiler
    void theLocaleAndTheTimeZoneDoNotMatter(TestCompiler compiler) {
        Map<String, String> here = generated(compiler);
        for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-CH")) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertEquals(here, generated(compiler), locale);
        }
    }

    @EachCompiler
    void messagesDoNotDependOnTheLocaleEither(TestCompiler compiler) {
        Compiled here = compiler.compile(inOrder(List.of("zoo/Broken.java")));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertEquals(
                here.ours(),
                compiler.compile(inOrder(List.of("zoo/Broken.java"))).ours());
        assertEquals(1, here.ours().size());
    }

    /** Each compilation has its own folder, so a path would also make the other tests fail. */
    @EachCompiler
    void thereIsNoPathAndNoTime(TestCompiler compiler) {
        Compiled compiled = compiler.compile(inOrder(List.copyOf(MODELS.keySet())));
        Pattern time = Pattern.compile("\\b" + Year.now(ZoneOffset.UTC) + "\\b|\\d\\d:\\d\\d");
        Path folder = Objects.requireNonNull(Path.of(compiled.classes()).getParent());
        compiled.generated().forEach((file, source) -> {
            assertFalse(time.matcher(source).find(), file);
            assertFalse(source.contains(String.valueOf(folder.getFileName())), file);
            assertFalse(source.contains("src/"), file);
            assertFalse(source.contains("zoo/"), file);
            assertFalse(source.contains("\r"), file);
        });
    }
}
