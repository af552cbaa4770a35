package dev.shapewright.benchmark.engine;

import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.network.Summaries;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the time from a read program to its network and problems, per analysis and per layer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    /** A network of the example module, or a number of layers. */
    @Param({"MnistCnn", "resnet/ResNet50", "resnet/ResNet152", "gpt2/Gpt2Xl", "500", "5000", "50000"})
    public String network = "";

    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private Program program = new Program(new Stack("", "", List.of(), true));
    private int layers;

    /** Counts layers in addition to analyses, so that JMH reports the time for each. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long layer;
    }

    /** Takes the options of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(EngineBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    @Setup
    public void read() throws IOException {
        program = Networks.read(network);
        Analysis analysis = analyzer.analyze(program);
        if (!analysis.problems().isEmpty() || !analysis.network().sound()) {
            throw new IllegalStateException(network + ": " + analysis.problems());
        }
        layers = Summaries.of(analysis.network()).layerCount();
    }

    @Benchmark
    public Analysis analyze(Counter counter) {
        counter.layer += layers;
        return analyzer.analyze(program);
    }
}
