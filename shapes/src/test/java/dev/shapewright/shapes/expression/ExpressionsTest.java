package dev.shapewright.shapes.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.written.ExpressionReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions have the same meaning as in Java, except that integers never wrap. */
class ExpressionsTest {
    /** A scope without names. */
    private static final class Nothing implements Scope {
        @Override
        public Evaluated parameter(Expression.Parameter parameter) {
            throw new IllegalStateException(parameter.toString());
        }

        @Override
        public Evaluated definition(Expression.Definition definition) {
            throw new IllegalStateException(definition.toString());
        }

        @Override
        public Evaluated axis(Axis axis, int token) {
            return new Evaluated.Unknown("the " + axis, token);
        }

        @Override
        public Evaluated index(int token) {
            return Evaluated.of(5);
        }
    }

    private static Evaluated evaluate(String expression) {
        return new Evaluator(new Nothing()).evaluate(ExpressionReader.read(expression));
    }

    static Stream<String> table() {
        return lines().filter(line -> !line.startsWith("//"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void asJava(String line) {
        List<String> parts = List.of(line.split(" {2}=> {2}", -1));
        Evaluated.Known known = assertInstanceOf(Evaluated.Known.class, evaluate(parts.get(0)));
        assertEquals(parts.get(1), text(known.value()));
    }

    @Test
    void theTableIsLong() {
        assertTrue(table().count() > 200);
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return "\""
                    + text.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
        }
        return value instanceof Value.Whole whole ? Long.toString(whole.value()) : value.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2147483647 + 1; 2147483648",
                "65536 * 65536; 4294967296",
                "-2147483648 - 1; -2147483649",
                "-(-2147483648); 2147483648",
                "2147483647 * 2147483647; 4611686014132420609",
                "-2147483648 / -1; 2147483648",
                "Integer.MAX_VALUE + Integer.MAX_VALUE; 4294967294",
                "1 << 31; 2147483648",
                "3037000499L * 3037000499L; 9223372030926249001",
                "(int) (65536L * 32767L); 2147418112",
                "2147483647 + 1 > 0; true",
                "(2147483647 + 1) / 2; 1073741824"
            })
    void wholeNumbersNeverWrap(String expression, String value) {
        assertEquals(
                value,
                text(assertInstanceOf(Evaluated.Known.class, evaluate(expression))
                        .value()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9223372036854775807L + 1; arithmetic-overflow; 9223372036854775807 + 1 is outside the 64 bits of a long",
                "-9223372036854775808L - 1; arithmetic-overflow; -9223372036854775808 - 1 is outside the 64 bits of a long",
                "4294967296L * 4294967296L; arithmetic-overflow; 4294967296 * 4294967296 is outside the 64 bits of a long",
                "-(Long.MIN_VALUE); arithmetic-overflow; -(-9223372036854775808) is outside the 64 bits of a long",
                "Long.MIN_VALUE / -1; arithmetic-overflow; -9223372036854775808 / -1 is outside the 64 bits of a long",
                "1L << 63; arithmetic-overflow; 1 << 63 is outside the 64 bits of a long",
                "3L << 62; arithmetic-overflow; 3 << 62 is outside the 64 bits of a long",
                "1 << 32; shift-out-of-range; 1 << 32 shifts an int by 32: a distance is 0 to 31",
                "1 << -1; shift-out-of-range; 1 << -1 shifts an int by -1: a distance is 0 to 31",
                "1 >> 40L; shift-out-of-range; 1 >> 40 shifts an int by 40: a distance is 0 to 31",
                "1L << 64; shift-out-of-range; 1 << 64 shifts a long by 64: a distance is 0 to 63",
                "-8 >>> 1; shift-out-of-range; -8 >>> 1 shifts a negative number, and depends on how many bits it has",
                "7 / 0; division-by-zero; 7 / 0 divides by zero",
                "7 % (2 - 2); division-by-zero; 7 % 0 divides by zero",
                "true && 1 / 0 == 1; division-by-zero; 1 / 0 divides by zero",
                "false || 1 % 0 == 1; division-by-zero; 1 % 0 divides by zero",
                "false & 1 / 0 == 1; division-by-zero; 1 / 0 divides by zero",
                "(byte) 200; arithmetic-overflow; 200 is more than a cast to byte can keep",
                "(short) 40000; arithmetic-overflow; 40000 is more than a cast to short can keep",
                "(char) -1; arithmetic-overflow; -1 is more than a cast to char can keep",
                "(int) 2147483648L; arithmetic-overflow; 2147483648 is more than a cast to int can keep",
                "(int) 3e9; arithmetic-overflow; 3.0E9 is more than a cast to int can keep",
                "(long) 9.223372036854775807E18; arithmetic-overflow; 9.223372036854776E18 is more than a cast to long can keep",
                "(long) 1e19; arithmetic-overflow; 1.0E19 is more than a cast to long can keep",
                "(int) (0.0 / 0); arithmetic-overflow; NaN is more than a cast to int can keep",
                "2 * Padding.SAME; padding-word; Padding.SAME is a word for padding, and no number to calculate with",
                "Padding.CAUSAL + 1; padding-word; Padding.CAUSAL is a word for padding, and no number to calculate with",
                "-Padding.SAME; padding-word; Padding.SAME is a word for padding, and no number to calculate with",
                "Padding.SAME < 0; padding-word; Padding.SAME is a word for padding, and no number to calculate with",
                "(double) Padding.SAME; padding-word; Padding.SAME is a word for padding, and no number to calculate with",
                "\"\" + Padding.SAME_LOWER; padding-word; Padding.SAME_LOWER is a word for padding, and no number to calculate with"
            })
    void hasNoValue(String expression, String id, String headline) {
        Evaluated.Failed failed = assertInstanceOf(Evaluated.Failed.class, evaluate(expression));
        assertEquals(id, failed.flaw().id().toString());
        assertEquals(headline, failed.flaw().headline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Padding.SAME; -2147483647",
                "true ? Padding.SAME : 1; -2147483647",
                "(int) Padding.SAME; -2147483647",
                "Padding.SAME == Padding.SAME; true",
                "Padding.SAME == Padding.CAUSAL; false",
                "Padding.SAME != 0; true",
                "3 == Padding.SAME; false",
                "Input.ANY; -2147483632",
                "true ? 1 : In.height; 1",
                "true || In.height > 1; true",
                "Repeat.INDEX; 5",
                "1 << Repeat.INDEX; 32"
            })
    void wordsAndUnknownSizesPass(String expression, String value) {
        assertEquals(
                value,
                text(assertInstanceOf(Evaluated.Known.class, evaluate(expression))
                        .value()));
    }

    @ParameterizedTest
    @CsvSource({
        "Input.ANY + 1, Input.ANY",
        "2 * Input.ANY, Input.ANY",
        "Input.ANY == Input.ANY, Input.ANY",
        "Integer.MIN_VALUE + 16 + 1, Input.ANY",
        "(double) Input.ANY, Input.ANY",
        "\"\" + Input.ANY, Input.ANY",
        "-Input.ANY, Input.ANY",
        "In.height / 2, the HEIGHT",
        "In.height > 2 ? 1 : 2, the HEIGHT",
        "In.height > 2 || true, the HEIGHT",
        "1 / (In.width - In.width), the WIDTH",
        "(int) (In.height * 0.5), the HEIGHT"
    })
    void isUnknown(String expression, String origin) {
        assertEquals(
                origin,
                assertInstanceOf(Evaluated.Unknown.class, evaluate(expression)).origin());
    }

    /** A tree prints as it was written, except for spaces and redundant parentheses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4 * In.features; 4 * In.features",
                "(1 + 2) * 3; (1 + 2) * 3",
                "1 + (2 * 3); 1 + 2 * 3",
                "1 - (2 - 3); 1 - (2 - 3)",
                "(1 - 2) - 3; 1 - 2 - 3",
                "-(1 + 2); -(1 + 2)",
                "-(-4); -(-4)",
                "(int) (2.5 * 2); (int) (2.5 * 2)",
                "(1 < 2 ? 3 : 4) + 5; (1 < 2 ? 3 : 4) + 5",
                "1 < 2 ? 3 : (4 < 5 ? 6 : 7); 1 < 2 ? 3 : 4 < 5 ? 6 : 7",
                "{1, 2 + 3}; {1, 2 + 3}",
                "{7}; 7",
                "1 << Repeat.INDEX; 1 << Repeat.INDEX",
                "!(true && false) || 1 == 2; !(true && false) || 1 == 2",
                "\"a\" + 'b'; \"a\" + 'b'",
                "5 & 3 | 2 ^ 1; 5 & 3 | 2 ^ 1",
                "Padding.SAME; Padding.SAME"
            })
    void reads(String expression, String text) {
        assertEquals(text, JavaSource.of(ExpressionReader.read(expression)));
    }

    private static Stream<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpressionsTest.class.getResourceAsStream("/expressions/java.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
