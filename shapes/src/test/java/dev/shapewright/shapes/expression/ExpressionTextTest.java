package dev.shapewright.shapes.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.written.ExpressionReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text in companions of blocks, which future versions must be able to read. */
class ExpressionTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "7; #7 INT",
                "7L; #7 LONG",
                "0.5; ~0.5 DOUBLE",
                "0.5f; ~0.5 FLOAT",
                "true; =true BOOLEAN",
                "false; =false BOOLEAN",
                "In.height; in HEIGHT",
                "Repeat.INDEX; index",
                "-In.width; unary - in WIDTH",
                "!true; unary ! =true BOOLEAN",
                "1 + 2L; binary + #1 INT #2 LONG",
                "1 - 2 * 3; binary - #1 INT binary * #2 INT #3 INT",
                "true ? 1 : 2; ? =true BOOLEAN #1 INT #2 INT",
                "(long) 3; cast LONG #3 INT",
                "{1, 2}; many 2 #1 INT #2 INT",
                "\"plain\"; \"plain STRING"
            })
    void asText(String expression, String text) {
        assertEquals(text, ExpressionText.encode(ExpressionReader.read(expression)));
        assertEquals(text, ExpressionText.encode(ExpressionText.decode(text)));
    }

    static Stream<Arguments> trees() {
        Expression width = new Expression.Parameter("width", Type.INT, Expression.NOWHERE);
        return Stream.of(
                Arguments.of(width, "parameter width INT"),
                Arguments.of(new Expression.Definition("inner", Type.LONG, Expression.NOWHERE), "constant inner LONG"),
                Arguments.of(new Expression.Many(List.of(), Expression.NOWHERE), "many 0"),
                Arguments.of(new Expression.Many(List.of(width), Expression.NOWHERE), "many 1 parameter width INT"),
                Arguments.of(Expression.of(new Value.Constant("Axis", "HEIGHT")), "=Axis.HEIGHT OTHER"),
                Arguments.of(Expression.of(new Value.Text("")), "\" STRING"),
                Arguments.of(Expression.of(new Value.Text("a b\nc\td\\e\\s")), "\"a\\sb\\nc\\td\\\\e\\\\s STRING"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void thereAndBack(Expression expression, String text) {
        assertEquals(text, ExpressionText.encode(expression));
        assertEquals(expression, ExpressionText.decode(text));
    }

    @Test
    void whatHasNoMeaningIsNotWritten() {
        Expression none = new Expression.Meaningless(
                new Flaw(ProblemId.VALUE_OUT_OF_RANGE, "nothing"), Type.INT, Expression.NOWHERE);
        assertThrows(IllegalArgumentException.class, () -> ExpressionText.encode(none));
        assertEquals("?", JavaSource.of(none));
    }
}
