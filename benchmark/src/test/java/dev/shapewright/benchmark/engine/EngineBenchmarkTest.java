package dev.shapewright.benchmark.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The networks are read, and are the intended ones. */
class EngineBenchmarkTest {
    @ParameterizedTest
    @CsvSource({"MnistCnn, 8", "resnet/ResNet50, 174", "gpt2/Gpt2Xl, 533", "500, 500"})
    void analyzes(String network, long layers) throws IOException {
        EngineBenchmark benchmark = new EngineBenchmark();
        benchmark.network = network;
        benchmark.read();
        EngineBenchmark.Counter counter = new EngineBenchmark.Counter();

        assertEquals(layers + 1, benchmark.analyze(counter).network().nodes().size());
        assertEquals(layers, counter.layer);
    }
}
