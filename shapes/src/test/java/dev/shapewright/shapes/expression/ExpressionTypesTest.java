package dev.shapewright.shapes.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.written.ExpressionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of expressions, which determine how a value is converted, printed or refused. */
class ExpressionTypesTest {
    /** The Java Language Specification, 5.6 for operators, 15.25 for the conditional. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1 + 2; int",
                "1 + 2L; long",
                "1L + 2f; float",
                "2f + 2.0; double",
                "'a' + 'b'; int",
                "\"\" + 1; String",
                "-(byte) 1; int",
                "~(char) 1; int",
                "!true; boolean",
                "true & false; boolean",
                "true ^ false; boolean",
                "true | false; boolean",
                "6 & 3L; long",
                "6 ^ 3; int",
                "1 < 2; boolean",
                "true && true; boolean",
                "(byte) 1 << 2L; int",
                "1L << 2; long",
                "true ? (byte) 1 : 2; byte",
                "true ? 2 : (byte) 1; byte",
                "true ? (byte) 1 : 200; int",
                "true ? (short) 1 : 40000; int",
                "true ? (short) 1 : -32768; short",
                "true ? 'a' : 98; char",
                "true ? 98 : 'a'; char",
                "true ? 'a' : -1; int",
                "true ? (byte) 1 : (short) 2; short",
                "true ? (byte) 1 : 'a'; int",
                "true ? 1 : 2L; long",
                "true ? 1 : 2.5; double",
                "true ? \"a\" : \"b\"; String"
            })
    void types(String expression, String type) {
        assertEquals(type, ExpressionReader.read(expression).type().toString());
    }

    @Test
    void typesOfValues() {
        assertEquals(Type.INT, Expression.of(Value.of(3)).type());
        assertEquals(Type.LONG, Expression.of(Value.of(3_000_000_000L)).type());
        assertEquals(Type.DOUBLE, Expression.of(new Value.Real(3)).type());
        assertEquals(Type.BOOLEAN, Expression.of(new Value.Truth(true)).type());
        assertEquals(Type.STRING, Expression.of(new Value.Text("3")).type());
        assertEquals(
                Type.OTHER, Expression.of(new Value.Constant("Axis", "STEPS")).type());
        assertEquals(
                Type.OTHER, Expression.of(new Value.Many(List.of(Value.of(3)))).type());
    }
}
