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
                REPORT.replace("\"outputs\": [\"custom_1\"]", "\"outputs\": [{}]"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsRefused(String json) {
        assertTrue(refusal(json).contains("not a report of Shapewright"), refusal(json));
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
