package dev.shapewright.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import dev.shapewright.shapes.fuzz.NaiveExpansion;
import dev.shapewright.shapes.fuzz.RandomPrograms;
import dev.shapewright.shapes.written.ProgramText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs of the language as Java, through javac and ECJ: there is no internal error, each message has a place,
 * both compilers report and generate the same, and the parameters are those of a naive expansion.
 * {@code -Djavafuzz.programs=5000 -Djavafuzz.seed=1} compiles more or other programs.
 */
class JavaFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("javafuzz.programs", 300);
    private static final long FIRST = Long.getLong("javafuzz.seed", 0L);
    private static final int BATCH = 100;
    private static final String MOST_ERRORS = "-Xmaxerrs";
    private static final String MOST_PROBLEMS = "-maxProblems";
    private static final String MANY = "100000";
    private static final Pattern PARAMETERS = Pattern.compile(" PARAMETERS = ([\\d_]+)L?;");

    private final RandomPrograms programs = new RandomPrograms();
    private final InProcess javac = (InProcess) TestCompiler.javac();
    private final InProcess ecj = (InProcess) TestCompiler.ecj();
    private final Map<String, Integer> found = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int compared;
    private int valid;

    @Test
    void bothCompilersSayTheSame() {
        for (long seed = FIRST; seed < FIRST + PROGRAMS; seed += BATCH) {
            compile(LongStream.range(seed, Math.min(seed + BATCH, FIRST + PROGRAMS))
                    .mapToObj(one -> JavaProgram.of(one, programs.program(one)))
                    .toList());
        }
        System.out.println("fuzz of the compilers: " + PROGRAMS + " programs, " + compared + " are Java, " + valid
                + " valid, " + found);
        assertEquals(List.of(), differences, () -> String.join("\n\n", differences));
        assertTrue(valid > PROGRAMS / 4, "valid programs: " + valid);
    }

    /** Compiles the programs that are valid Java, then the others, for which it only checks that nothing worse happens. */
    private void compile(List<JavaProgram> batch) {
        List<Said> errors = javac.compile(JavaProgram.files(batch), List.of("-proc:none", MOST_ERRORS, MANY))
                .allErrors();
        Predicate<JavaProgram> java = program -> program.files().keySet().stream()
                .allMatch(path -> of(file(path), errors).isEmpty());
        List<JavaProgram> right = batch.stream().filter(java).toList();
        List<JavaProgram> wrong = batch.stream().filter(java.negate()).toList();
        if (!right.isEmpty()) {
            Compiled byJavac = javac.compile(JavaProgram.files(right), List.of(MOST_ERRORS, MANY, "-Xmaxwarns", MANY));
            Compiled byEcj = ecj.compile(JavaProgram.files(right), List.of(MOST_PROBLEMS, MANY));
            right.forEach(program -> check(program, byJavac, byEcj));
            compared += right.size();
        }
        if (!wrong.isEmpty()) {
            Map<String, String> others = JavaProgram.files(wrong);
            for (Compiled compiled : List.of(
                    javac.compile(others, List.of(MOST_ERRORS, MANY)),
                    ecj.compile(others, List.of(MOST_PROBLEMS, MANY)))) {
                compare("not Java", List.of(), internal(compiled.ours()));
            }
        }
    }

    private static String file(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** The messages that must never occur: internal errors, and messages without a place. */
    private static List<Said> internal(List<Said> ours) {
        return ours.stream()
                .filter(said -> said.id().equals("internal-error") || said.line() == 0)
                .toList();
    }

    private void check(JavaProgram program, Compiled byJavac, Compiled byEcj) {
        String where = "-Djavafuzz.programs=1 -Djavafuzz.seed=" + program.seed() + "\n" + program.text();
        boolean broken = false;
        for (String path : program.files().keySet()) {
            String file = file(path);
            List<Said> one = of(file, byJavac.ours());
            List<Said> other = of(file, byEcj.ours());
            one.forEach(said -> found.merge(said.id(), 1, Integer::sum));
            broken |= !of(file, byJavac.allErrors()).isEmpty()
                    || !of(file, byEcj.allErrors()).isEmpty();
            compare(where + file, one, other);
            compare(
                    where + file,
                    List.of(),
                    one.stream().filter(said -> said.line() == 0).toList());
        }
        compare(where, generated(program, byJavac), generated(program, byEcj));
        if (!broken && program.hasOnlyBlocks()) {
            valid++;
            compare(where, Optional.of(parameters(program)), counted(program, byJavac));
        }
    }

    private void compare(String where, Object one, Object other) {
        if (!one.equals(other)) {
            differences.add(where + "\n" + one + "\n" + other);
        }
    }

    private static List<Said> of(String file, List<Said> all) {
        return all.stream().filter(said -> said.file().equals(file)).toList();
    }

    /** The sources generated for a program: its summary, and the companions of its blocks. */
    private static Map<String, String> generated(JavaProgram program, Compiled compiled) {
        Map<String, String> generated = new LinkedHashMap<>();
        compiled.generated().forEach((name, text) -> {
            if (name.matches(
                    "Net" + program.seed() + "(ModelSummary|_.*)\\.java|Block\\dOf" + program.seed() + "_.*")) {
                generated.put(name, text);
            }
        });
        return generated;
    }

    private static Optional<BigInteger> parameters(JavaProgram program) {
        return new NaiveExpansion(ProgramText.read(program.text())).parameters();
    }

    private static Optional<Optional<BigInteger>> counted(JavaProgram program, Compiled compiled) {
        Matcher constant = PARAMETERS.matcher(compiled.source(program.name() + "ModelSummary.java"));
        return Optional.of(
                constant.find() ? Optional.of(new BigInteger(constant.group(1).replace("_", ""))) : Optional.empty());
    }
}
