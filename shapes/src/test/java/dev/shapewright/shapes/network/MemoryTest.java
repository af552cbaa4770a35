package dev.shapewright.shapes.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.summary.Memory;
import dev.shapewright.summary.ModelSummary;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The bytes of a model, computed by hand. */
class MemoryTest {
    private static ModelSummary summary(String source) {
        return Summaries.of(new ModelAnalyzer().analyze(Source.stack(source)).network());
    }

    /** 4,058 parameters; at conv_1 its input of 784 values and its output of 2,304 are alive. */
    @Test
    void seedNetwork() {
        ModelSummary seed = summary(SeedNetwork.SOURCE);
        Memory memory = seed.memory(4).orElseThrow();
        assertEquals(new Memory(4 * 4_058, 4 * 3_088, "conv_1"), memory);
        assertEquals(16_232, memory.bytes(0));
        assertEquals(16_232 + 32 * 12_352, memory.bytes(32));
        assertEquals("16,232 bytes + batch * 12,352 bytes, most at conv_1", memory.toString());
        assertEquals(OptionalLong.of(2 * 4_058), seed.weightBytes(2));
    }

    /** Running statistics are stored like weights, and frozen weights take the same space. */
    @Test
    void buffersAndFrozenLayersCount() {
        ModelSummary summary = summary("""
                @Input(features = 8)
                @Frozen
                @BatchNorm
                @Dense(units = 2)
                """);
        assertEquals(OptionalLong.of(2 * (8 + 8 + 8 + 8 + 8 * 2 + 2)), summary.weightBytes(2));
        assertEquals(Optional.of(new Memory(2 * 50, 2 * 16, "batch_norm_1")), summary.memory(2));
    }

    /** The weights do not depend on the size known only at run time, but the activations do. */
    @Test
    void whatIsNotKnownIsEmpty() {
        ModelSummary summary = summary("""
                @Input(length = Input.ANY, features = 8)
                @Dense(units = 2)
                """);
        assertEquals(OptionalLong.of(4 * 18), summary.weightBytes(4));
        assertEquals(Optional.empty(), summary.memory(4));
    }

    @Test
    void whatNoLongHoldsIsRefused() {
        Memory memory = new Memory(1, Long.MAX_VALUE / 2, "conv_1");
        assertEquals(Long.MAX_VALUE, memory.bytes(2));
        assertThrows(ArithmeticException.class, () -> memory.bytes(3));
        assertThrows(ArithmeticException.class, () -> new Memory(2, Long.MAX_VALUE / 2, "conv_1").bytes(2));
        ModelSummary large = summary("""
                @Input(features = 2147483647)
                @Dense(units = 2147483647, bias = false)
                """);
        assertEquals(OptionalLong.of(4_611_686_014_132_420_609L), large.weightBytes(1));
        assertThrows(ArithmeticException.class, () -> large.weightBytes(4));
        assertThrows(ArithmeticException.class, () -> large.memory(4));
    }

    @Test
    void thereIsNoBatchBelowZeroAndNoValueWithoutBytes() {
        ModelSummary seed = summary(SeedNetwork.SOURCE);
        Memory memory = seed.memory(4).orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> memory.bytes(-1));
        assertThrows(IllegalArgumentException.class, () -> seed.weightBytes(0));
        assertThrows(IllegalArgumentException.class, () -> seed.memory(-4));
    }
}
