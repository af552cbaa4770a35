package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Jars;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sources of the separate compilation tests, libraries of blocks and their users, and common assertions. */
final class Libraries {
    /** A block of layers with everything that a class file does not keep. */
    static final String UNIT = """
            package library;
            import static library.Unit.*;
            import dev.shapewright.layers.*;
            @Conv(kernel = kernel, filters = filters, padding = same ? Padding.SAME : 0, bias = false)
            @BatchNorm @Relu
            @SuppressWarnings("shapewright:floor-drops-input")
            @When(halve) @Pool(size = 2)
            @java.lang.annotation.Repeatable(Unit.List.class)
            public @interface Unit {
                int kernel() default 3;
                int kernel = Arg.INT;

                int filters() default 2 * In.channels;
                int filters = Arg.INT;

                boolean same() default true;
                boolean same = Arg.BOOLEAN;

                boolean halve() default false;
                boolean halve = Arg.BOOLEAN;

                @interface List {
                    Unit[] value();
                }
            }
            """;

    /** A block that uses the previous one. */
    static final String STAGE = """
            package library;
            import static library.Stage.*;
            import dev.shapewright.layers.*;
            @Repeat(units) @Unit(filters = 8 << Repeat.INDEX)
            @Unit(kernel = kernel, filters = last, same = false, halve = true) @Name(result)
            public @interface Stage {
                int units();
                int units = Arg.INT;

                int kernel() default 3;
                int kernel = Arg.INT;

                String result() default "";
                String result = Arg.TEXT;

                int last = (4 << units) + 4;
            }
            """;

    static final String NET = """
            package nets;
            import dev.shapewright.layers.*;
            import library.*;
            @Input(height = 31, width = 31, channels = 3)
            @Unit(filters = 4)
            @Stage(units = 2, result = "end")
            @Flatten @Dense(units = 10)
            class Net {}
            """;

    static final Map<String, String> LIBRARY = Map.of("library/Unit.java", UNIT, "library/Stage.java", STAGE);

    /** Two blocks of one layer each. */
    static final Map<String, String> SMALL = Map.of("library/Hidden.java", """
            package library;
            import dev.shapewright.layers.*;
            @Dense(units = 3 * In.features)
            public @interface Hidden {}
            """, "library/Twice.java", """
            package library;
            import dev.shapewright.layers.*;
            @Repeat(2) @Hidden
            public @interface Twice {}
            """);

    static final Map<String, String> USER = Map.of("nets/Net.java", """
            package nets;
            import dev.shapewright.layers.*;
            @Input(features = 8)
            @library.Twice
            class Net {}
            """);

    private Libraries() {}

    static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> both = new TreeMap<>(one);
        both.putAll(other);
        return both;
    }

    static List<String> classPath(String... entries) {
        return List.of("-classpath", String.join(File.pathSeparator, entries));
    }

    /**
     * Compiles without any message of ours and without errors. ECJ itself does not know our names for suppressing
     * warnings.
     */
    static Compiled silently(TestCompiler compiler, Map<String, String> sources, String... classPath) {
        Compiled compiled = compiler.compile(sources, classPath.length == 0 ? List.of() : classPath(classPath));
        assertEquals(List.of(), compiled.ours());
        assertEquals(List.of(), compiled.allErrors());
        return compiled;
    }

    static String said(Compiled compiled) {
        return compiled.ours().stream()
                .map(said -> said.file() + ":" + said.line() + ":" + said.column() + ": " + said.text() + "\n")
                .collect(Collectors.joining());
    }

    static long parameters(Compiled compiled) {
        String summary = compiled.source("NetModelSummary.java");
        String behind = summary.substring(summary.indexOf(" PARAMETERS = ") + " PARAMETERS = ".length());
        return Long.parseLong(behind.substring(0, behind.indexOf('L')));
    }

    /** Asserts that compiling a library and a user of it together or one after the other generates the same for the user. */
    static Compiled assertSame(TestCompiler compiler, Map<String, String> library, Map<String, String> user) {
        Compiled together = silently(compiler, both(library, user));
        Compiled before = silently(compiler, library);
        Compiled apart = silently(compiler, user, before.classes());
        Compiled fromJar = silently(compiler, user, Jars.of(before));
        Map<String, String> all = new TreeMap<>(before.generated());
        all.putAll(apart.generated());
        assertAll(
                () -> assertEquals(together.generated(), all),
                () -> assertEquals(apart.generated(), fromJar.generated()));
        return apart;
    }
}
