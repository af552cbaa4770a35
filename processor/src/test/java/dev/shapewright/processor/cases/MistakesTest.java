package dev.shapewright.processor.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that people make when they port published networks: a folder of files as they would write them, and beside
 * it all messages they get.
 */
class MistakesTest {
    /** Cases without a fix, because only the author can know which size was meant. */
    private static final Set<String> WITHOUT_FIX = Set.of("efficientnet-excite-of-the-height");

    private static final int MOST_ROUNDS = 4;

    private static final List<TestCompiler> COMPILERS = TestCompiler.all();

    static Stream<Arguments> mistakesByCompiler() {
        return Case.mistakes().stream()
                .flatMap(one -> COMPILERS.stream().map(compiler -> Arguments.of(one, compiler.name())));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("mistakesByCompiler")
    void text(Case mistake, String name) throws IOException {
        TestCompiler compiler = COMPILERS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        Compiled compiled = mistake.compiled(compiler);

        String rendered = mistake.rendered(compiled);
        if (System.getProperty("golden.update") != null && compiler == COMPILERS.get(0)) {
            Files.writeString(mistake.golden(), rendered);
        }
        assertAll(
                () -> assertEquals(Files.readString(mistake.golden()), rendered),
                () -> assertEquals(compiled.errors(), compiled.allErrors(), "the compiler's own errors"),
                () -> assertFalse(compiled.errors().isEmpty(), "nothing is wrong"));
    }

    static Stream<Case> mistakes() {
        return Case.mistakes().stream();
    }

    /** Each fix resolves its message. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void fixes(Case mistake) {
        TestCompiler javac = COMPILERS.get(0);
        Compiled before = mistake.compiled(javac);
        for (Said said : before.ours()) {
            List<Fix> fixes = Fix.of(mistake, said);
            boolean none = WITHOUT_FIX.contains(mistake.path().getFileName().toString());
            assertEquals(none, fixes.isEmpty(), () -> "fixes of " + said);
            for (Fix fix : fixes) {
                Mended.check(fix, before, mistake.compiled(javac, fix.sources()));
            }
        }
    }

    /** Repeatedly applying the first fix of the first error leads to a network that compiles. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void firstFixesLeadToTheEnd(Case mistake) {
        TestCompiler javac = COMPILERS.get(0);
        Case one = mistake;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            List<Said> errors = one.compiled(javac).errors();
            List<Fix> fixes = errors.isEmpty() ? List.of() : Fix.of(one, errors.get(0));
            if (fixes.isEmpty()) {
                boolean none = WITHOUT_FIX.contains(mistake.path().getFileName().toString());
                assertEquals(none, !errors.isEmpty(), errors::toString);
                return;
            }
            one = new Case(one.id(), one.path(), fixes.get(0).sources(), one.library());
        }
        fail("still wrong after " + MOST_ROUNDS + " fixes: "
                + one.compiled(javac).errors());
    }
}
