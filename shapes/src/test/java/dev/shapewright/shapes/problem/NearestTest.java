package dev.shapewright.shapes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distances of words, each counted by hand. */
class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "far, far, 0",
        "far, fra, 1",
        "far, afr, 1",
        "far, rfa, 2",
        "ab, ba, 1",
        "ca, abc, 3",
        "encoder, ecnodre, 2",
        "kitten, sitting, 3",
        "'', abc, 3",
        "abc, '', 3",
        "conv_1, conv_12, 1",
        "Conv, conv, 0"
    })
    void lettersAreChangedAddedLeftOutAndSwapped(String word, String wrong, int distance) {
        assertEquals(distance, Nearest.of(wrong, List.of(word)).orElseThrow().distance());
    }

    /** A name may be as long as a class file holds. */
    @Test
    void wordsBeyondAnyMeasureAreFarApart() {
        String word = "a".repeat(65_000);
        assertEquals(65_001, Nearest.of(word, List.of(word + "b")).orElseThrow().distance());
        assertEquals(0, Nearest.of(word, List.of(word)).orElseThrow().distance());
    }
}
