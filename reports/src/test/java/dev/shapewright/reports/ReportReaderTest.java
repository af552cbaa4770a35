package dev.shapewright.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no report is said to be none. */
class ReportReaderTest {
    private static final String REPORT = ReportFormat.JSON.of(Models.saying("Dense"));

    private static String refusal(String json) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> ReportReader.read(json))
                .getMessage());
    }

    static Stream<String> broken() {
        return Stream.of(
                "",
                "[]",
                "{}",
                "{",
                "no report",
                REPORT + "{}",
                REPORT.substring(0, REPORT.length() / 2),
                REPORT.replace("\"layout\"", "\"lay\""),
                REPORT.replace("\"rows\": [", "\"rows\": 3, \"x\": ["),
                REPORT.replace("\"layers\": 1", "\"layers\": \"one\""),
                REPORT.replace("channels_last", "sideways"),
                REPORT.replace("\"format\": 1", "\"format\": null"),
                REPORT.replace("\"outputs\": [\"custom_1\"]", "\"outputs\": [{}]"),
                REPORT.replace("\"outputs\": [\"custom_1\"]", "\"outputs\": [\"gone\"]"),
                REPORT.replace("\"inputs\":[\"input\"]", "\"inputs\":[\"gone\"]"),
                REPORT.replace("\"depth\":0", "\"depth\":3"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsRefused(String json) {
        assertTrue(refusal(json).contains("not a report of Shapewright"), refusal(json));
    }

    /** A report whose block's result is {@code result}, and in which the layer behind reads {@code read}. */
    private static String withBlock(String result, String read) {
        return ReportFormat.JSON.of(Models.of(
                "INPUT 0 0 input - 4",
                "BLOCK 0 0 block_1 input 4 " + result,
                "LAYER 1 0 block_1.dense_1 input 4",
                "LAYER 0 0 dense_1 " + read + " 4"));
    }

    /** Whoever follows the names of a report arrives: a graph of it would not end otherwise. */
    @Test
    void whatIsReadIsComplete() {
        for (String result : new String[] {"block_1.dense_1", "input"}) {
            String report = withBlock(result, "block_1");
            assertEquals(report, ReportFormat.JSON.of(ReportReader.read(report)));
        }
        String reason = "no complete row before is called ";
        assertEquals(reason + "\"block_1\"", reason(withBlock("block_1", "block_1")));
        assertEquals(reason + "\"dense_1\"", reason(withBlock("dense_1", "block_1")));
        assertEquals(reason + "\"dense_1\"", reason(withBlock("input", "dense_1")));
        String shared = REPORT.replaceFirst("\"sharesWith\":null", "\"sharesWith\":\"gone\"");
        assertEquals("no row is called \"gone\"", reason(shared));
        String alias = REPORT.replace("\"aliases\": {}", "\"aliases\": {\"code\": \"input\"}");
        assertEquals(reason + "\"code\"", reason(alias.replace("\"inputs\":[\"input\"]", "\"inputs\":[\"code\"]")));
    }

    private static String reason(String json) {
        return refusal(json).replace("not a report of Shapewright: ", "");
    }

    /** A count is a whole number that a long holds, and no other number is taken for one. */
    @Test
    void whatIsNoCountIsRefused() {
        for (String number : new String[] {"10.5", "-1", "9223372036854775808", "1e999999999", "\"many\""}) {
            String wrong = REPORT.replace("\"parameters\": 0", "\"parameters\": " + number);
            assertEquals(number + " is no count", reason(wrong));
        }
        assertEquals("2147483648 is too large", reason(REPORT.replace("\"layers\": 1", "\"layers\": 2147483648")));
    }

    @Test
    void theReasonIsForWhoReadsTheFile() {
        assertEquals("two rows are called \"input\"", reason(REPORT.replace("\"custom_1\"", "\"input\"")));
        assertEquals("no JSON from line 3 on", reason(REPORT.replaceFirst("\n.*\n", "\n\n<<<<<<< HEAD\n")));
        assertEquals("something in it is no JSON, or of another kind than in a report", reason("[]"));
    }

    @Test
    void aNewerFormatIsRefusedByItsNumber() {
        assertEquals(
                "a report of format 2, and this Shapewright reads format 1 only",
                refusal(REPORT.replace("\"format\": 1", "\"format\": 2")));
    }

    @Test
    void membersThatWereAddedAreLeftAlone() {
        assertEquals(
                Models.saying("Dense"),
                ReportReader.read(REPORT.replace("\"format\": 1", "\"format\": 1, \"new\": [1, 2]")));
    }
}
