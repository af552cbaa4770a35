package dev.shapewright.processor;

import static dev.shapewright.processor.Libraries.LIBRARY;
import static dev.shapewright.processor.Libraries.NET;
import static dev.shapewright.processor.Libraries.SMALL;
import static dev.shapewright.processor.Libraries.USER;
import static dev.shapewright.processor.Libraries.both;
import static dev.shapewright.processor.Libraries.classPath;
import static dev.shapewright.processor.Libraries.parameters;
import static dev.shapewright.processor.Libraries.said;
import static dev.shapewright.processor.Libraries.silently;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Jars;
import dev.shapewright.processor.testing.Loaded;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Repeated and partial compilation: no number ever comes from an earlier state of a block or model. */
class RecompilationTest {
    private static final Map<String, String> CHANGED = changed(SMALL, "3 * In", "5 * In");

    private static Map<String, String> changed(Map<String, String> sources, String from, String to) {
        Map<String, String> changed = new HashMap<>(sources);
        changed.replaceAll((path, text) -> text.replace(from, to));
        return changed;
    }

    /** Two models, of which the first reads a number of the second one's summary. */
    private static Map<String, String> models(int units) {
        return Map.of("nets/First.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 3)
                @Dense(units = SecondModelSummary.OUTPUT_FEATURES)
                class First {}
                """, "nets/Second.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = 4)
                @Dense(units = %d)
                class Second {}
                """.formatted(units));
    }

    /** Directly, and through a constant of the user's own, which javac resolves only with the earlier one's help. */
    @EachCompiler
    void aSummaryOfThisCompilationWinsOverAnEarlierOne(TestCompiler compiler) {
        Map<String, String> third = Map.of("nets/Third.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = Third.TWICE)
                class Third { static final int TWICE = 2 * SecondModelSummary.OUTPUT_FEATURES; }
                """);
        Compiled stale = silently(compiler, models(10));
        Compiled anew = compiler.compile(both(models(20), third), classPath(stale.classes()));
        if (compiler.name().equals("ecj")) {
            // On the command line, ECJ does not generate a class that is already on the class path, and we say so.
            assertEquals(
                    List.of("generated-name-clash", "generated-name-clash"),
                    anew.ours().stream().map(Said::id).toList());
            return;
        }
        assertEquals(List.of(), anew.diagnostics());
        assertEquals(
                List.of(20, 40),
                Stream.of("First", "Third")
                        .map(name ->
                                Loaded.of(anew, "nets." + name + "ModelSummary").value("OUTPUT_FEATURES"))
                        .toList());
    }

    /** Two models that now need each other do not get along with what each was before. */
    @EachCompiler
    void aCircleIsNotHiddenByAnEarlierSummary(TestCompiler compiler) {
        Compiled stale = silently(compiler, models(10));
        Map<String, String> circle = changed(models(10), "units = 10", "units = FirstModelSummary.INPUT_FEATURES");
        Compiled anew = compiler.compile(circle, classPath(stale.classes()));

        assertEquals(
                List.of("First.java 4", "Second.java 4"),
                anew.ours().stream()
                        .filter(said -> said.id().equals("definition-cycle"))
                        .map(said -> said.file() + " " + said.line())
                        .sorted()
                        .toList());
    }

    @EachCompiler
    void sourcesOfThisCompilationWinOverAnEarlierOne(TestCompiler compiler) {
        Compiled stale = silently(compiler, both(SMALL, USER));
        Compiled anew = compiler.compile(both(CHANGED, USER), classPath(stale.classes()));
        if (compiler.name().equals("ecj")) {
            // On the command line, ECJ does not generate a class that is already on the class path.
            String behind = " is on the class path already, and ECJ does not generate it again:"
                    + " take the output of the earlier build off the class path\n";
            assertEquals(
                    "Hidden.java:4:19: [generated-name-clash] the block's companion Hidden_Block" + behind
                            + "Net.java:5:7: [generated-name-clash] the summary class NetModelSummary" + behind
                            + "Twice.java:4:19: [generated-name-clash] the block's companion Twice_Block" + behind,
                    said(anew));
            return;
        }
        assertEquals(List.of(), anew.diagnostics());
        assertEquals(silently(compiler, both(CHANGED, USER)).generated(), anew.generated());
        assertEquals(List.of(24 * 9L + 72 * 25, 40 * 9L + 200 * 41), List.of(parameters(stale), parameters(anew)));
    }

    private static String sourcePath(Map<String, String> sources, long modified) {
        try {
            Path folder = Files.createDirectories(Workplace.next().resolve("sources"));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
                Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
            }
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** javac compiles what it finds there, invisibly to processors: no companion is generated, and none is needed. */
    @EachCompiler
    void aSourceOnTheSourcePath(TestCompiler compiler) {
        String sources = sourcePath(CHANGED, Long.MAX_VALUE);
        Compiled compiled = compiler.compile(USER, List.of("-sourcepath", sources));

        assertEquals(List.of(), compiled.allErrors());
        assertEquals(40 * 9L + 200 * 41, parameters(compiled));
    }

    /** Like javac itself, takes the newer of a source and a class file; ECJ always takes the source. */
    @EachCompiler
    void aSourceOnTheSourcePathWinsOverAStaleClassFile(TestCompiler compiler) {
        Compiled stale = silently(compiler, SMALL);
        String newer = sourcePath(CHANGED, Long.MAX_VALUE);
        String older = sourcePath(CHANGED, 0);
        boolean ecj = compiler.name().equals("ecj");
        List<Long> parameters = new ArrayList<>();
        for (String sources : List.of(newer, older)) {
            parameters.add(
                    parameters(compiler.compile(USER, List.of("-sourcepath", sources, "-classpath", stale.classes()))));
        }
        assertEquals(List.of(40 * 9L + 200 * 41, ecj ? 40 * 9L + 200 * 41 : 24 * 9L + 72 * 25), parameters);
    }

    /** A companion records what its block was made from, through any number of blocks. */
    @EachCompiler
    void digestsChangeWithTheBlocksThatAreUsed(TestCompiler compiler) {
        Compiled one = silently(compiler, SMALL);
        Compiled other = silently(compiler, CHANGED);

        assertNotEquals(digest(one, "Hidden"), digest(other, "Hidden"));
        assertNotEquals(digest(one, "Twice"), digest(other, "Twice"));
        Compiled apart = silently(
                compiler,
                Map.of("library/Twice.java", CHANGED.get("library/Twice.java")),
                silently(compiler, Map.of("library/Hidden.java", CHANGED.get("library/Hidden.java")))
                        .classes());
        assertEquals(digest(other, "Twice"), digest(apart, "Twice"));
    }

    private static String digest(Compiled compiled, String block) {
        return compiled.source(block + "_Block.java")
                .lines()
                .filter(line -> line.contains(" DIGEST = "))
                .collect(Collectors.joining());
    }

    /** A build tool may recompile any single file; nothing generated from it changes. */
    @EachCompiler
    void eachFileCompiledAloneGivesTheSame(TestCompiler compiler) {
        Map<String, String> all = both(LIBRARY, both(Map.of("nets/Net.java", NET), SMALL));
        all.put("nets/Other.java", """
                package nets;
                import dev.shapewright.layers.*;
                @Input(features = NetModelSummary.LAYERS)
                @library.Twice
                class Other {}
                """);
        Compiled together = silently(compiler, all);
        Map<String, String> alone = new TreeMap<>();
        all.forEach((path, text) -> {
            String name = path.substring(path.indexOf('/') + 1).replace(".java", "");
            String rest = Jars.of(together, file -> !file.matches(".*/" + name + "(ModelSummary|_Block)?[.]class"));
            alone.putAll(silently(compiler, Map.of(path, text), rest).generated());
        });
        assertEquals(together.generated(), alone);
    }
}
