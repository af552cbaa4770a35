package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.EachCompiler;
import dev.shapewright.processor.testing.Said;
import dev.shapewright.processor.testing.TestCompiler;
import java.util.List;

/** Annotations on the types of parameters and constants, such as those of nullness and range checkers, change nothing. */
class AnnotatedTypesTest {
    private static final String SOURCE = """
            package nets;
            import dev.shapewright.layers.*;
            import java.lang.annotation.*;
            @Target(ElementType.TYPE_USE) @interface Checked {}
            @Dense(units = B.width) @Dense(units = B.HALF) @When(B.last) @Dense(units = B.width) @Name(B.label)
            @interface B {
                @nets.Checked int width();
                @nets.Checked int width = Arg.INT;

                @Checked String label();
                @Checked String label = Arg.TEXT;

                @Checked boolean last() default true;
                @Checked boolean last = Arg.BOOLEAN;

                @nets.Checked int HALF = B.width / 2;
            }
            @Input(features = 4)
            @B(width = 6, label = "made")
            @Dense(units = 0)
            class Net {}
            """;

    @EachCompiler
    void whatComesBehindTheBlockIsChecked(TestCompiler compiler) {
        Compiled compiled = compiler.compile("nets/Net.java", SOURCE);

        assertEquals(
                List.of("value-out-of-range"),
                compiled.allErrors().stream().map(Said::id).toList(),
                compiled.diagnostics().toString());
    }

    @EachCompiler
    void theNumbersAreRight(TestCompiler compiler) {
        Compiled compiled = compiler.compile("nets/Net.java", SOURCE.replace("units = 0", "units = 1"));

        assertEquals(List.of(), compiled.diagnostics());
        // 4*6 + 6, 6*3 + 3, 3*6 + 6, 6*1 + 1
        String summary = compiled.source("NetModelSummary.java");
        assertTrue(summary.contains("PARAMETERS = " + (30 + 21 + 24 + 7) + "L"), summary);
    }

    @EachCompiler
    void aWrongTypeIsCalledByItsOwnName(TestCompiler compiler) {
        Compiled compiled =
                compiler.compile("nets/Net.java", SOURCE.replace("Checked int width()", "Checked short width()"));

        assertTrue(
                compiled.errors().stream()
                        .anyMatch(said -> said.text().contains("the parameter width is a short; a block takes int")),
                compiled.diagnostics().toString());
    }
}
