package dev.shapewright.processor.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.processor.testing.UncausedProblems;
import dev.shapewright.shapes.problem.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case with each compiler: the same carets, the same text. */
class CasesTest {
    private static final List<TestCompiler> COMPILERS = TestCompiler.all();

    static Stream<Arguments> casesByCompiler() {
        return Case.all().stream()
                .flatMap(one -> COMPILERS.stream().map(compiler -> Arguments.of(one, compiler.name())));
    }

    private static TestCompiler compiler(String name) {
        return COMPILERS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("casesByCompiler")
    void caretsAndText(Case one, String compiler) throws IOException {
        Compiled compiled = one.compiled(compiler(compiler));

        String rendered = one.rendered(compiled);
        if (System.getProperty("golden.update") != null
                && compiler.equals(COMPILERS.get(0).name())) {
            Files.writeString(one.golden(), rendered);
        }
        assertAll(
                () -> assertEquals(one.expected(), one.found(compiled)),
                () -> assertEquals(Files.readString(one.golden()), rendered),
                () -> assertEquals(
                        List.of(),
                        compiled.allErrors().stream()
                                .filter(said -> !compiled.ours().contains(said))
                                .toList(),
                        "the compiler's own errors"));
    }

    @Test
    void everyProblemHasACase() {
        Set<String> cases = Case.all().stream()
                .flatMap(one -> one.expected().stream())
                .map(Case.Expected::id)
                .collect(Collectors.toCollection(TreeSet::new));
        cases.addAll(UncausedProblems.IDS);
        Set<String> ids = Arrays.stream(ProblemId.values())
                .map(ProblemId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, cases);
    }

    static Stream<Case> casesWithFixes() {
        return Case.all().stream();
    }

    /** Each fix, applied to the source as a reader would apply it, gets the model past the place. */
    @ParameterizedTest
    @MethodSource("casesWithFixes")
    void fixesAreTrue(Case one) {
        TestCompiler javac = COMPILERS.get(0);
        Compiled before = one.compiled(javac);
        for (Said said : before.ours()) {
            for (Fix fix : Fix.of(one, said)) {
                Mended.check(fix, before, one.compiled(javac, fix.sources()));
            }
        }
    }
}
