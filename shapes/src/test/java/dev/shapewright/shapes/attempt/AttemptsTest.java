package dev.shapewright.shapes.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.elaboration.Elaborator;
import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    /** No compiler checks that a kind of edit has its line. */
    @Test
    void eachKindOfEditIsMade() {
        Stack stack = new Stack("Model", "Model.java", List.of(new Entry(Call.of("Flatten"), 1)), true);
        Trace trace = new Trace(Optional.empty(), Optional.empty(), stack, 0, 0);
        Context context = new Context(new Elaborator(), new Program(stack), trace, Map.of(), List.of());
        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), new Attempts(context, new Effort(1)).kinds());
    }
}
