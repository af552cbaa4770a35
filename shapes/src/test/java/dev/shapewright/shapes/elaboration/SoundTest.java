package dev.shapewright.shapes.elaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.written.ProgramText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network is sound if all its shapes are known, whatever else is wrong with the program. */
class SoundTest {
    private static final String INPUT = "@Input(features = 4)\n";

    private static boolean isSound(String program) {
        return new ModelAnalyzer().analyze(ProgramText.read(program)).network().sound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Dense(units = 4)",
                "@Dense(units = 4)\n@Name(\"not a name\")",
                "@Dense(units = 4)\n@Name(\"x\")\n@Dense(units = 4)\n@Name(\"x\")",
                "@Dense(units = 4)\n@Expect({5})",
                "@Dense(units = 4)\n@Budget(maxParameters = 1)",
                "@Dense(units = 4)\n@Name(\"x\")\n@Dense(units = 5)\n@Share(\"x\")",
                "@Dense(units = 4)\n@Share(\"nobody\")",
                "@Dense(units = 4)\n@Frozen",
                "@Branch\n@Dense(units = 4)"
            })
    void shapesAreKnown(String stack) {
        assertEquals(true, isSound(INPUT + stack));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Dense(units = 0)",
                "@Dense(units = 0)\n@Dense(units = 4)",
                "@Conv(kernel = 3, filters = 4)",
                "@From(\"nobody\")",
                "@Repeat(1 / 0)\n@Dense(units = 4)",
                "@Repeat(1000000000)\n@Dense(units = 4)",
                "@Repeat(100000)\n@Dense(units = 4)\n@Dense(units = 4)",
                "@Add({\"nobody\", \"current\"})",
                "@Branch\n@Dense(units = 4)\n@Branch\n@Dense(units = 5)\n@Add"
            })
    void shapesAreMissing(String stack) {
        assertEquals(false, isSound(INPUT + stack));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "block A\n    @B\nblock B\n    @A\n" + INPUT + "@A",
                "block A(int n)\n    @Dense(units = n)\n" + INPUT + "@A(n = 0)",
                "block A(int n)\n    @Dense(units = n)\n" + INPUT + "@A(n = 1 / 0)",
                "chain Deep 102\n" + INPUT + "@Deep1"
            })
    void blocksThatCannotBe(String program) {
        assertEquals(false, isSound(program));
    }
}
