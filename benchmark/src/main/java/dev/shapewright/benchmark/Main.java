package dev.shapewright.benchmark;

import dev.shapewright.benchmark.compilations.Compilations;
import dev.shapewright.benchmark.engine.EngineBenchmark;
import dev.shapewright.benchmark.heap.Heap;
import java.util.Arrays;

/** Runs one of the benchmarks with the arguments after its name. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String benchmark = arguments.length == 0 ? "" : arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (benchmark) {
            case "engine" -> EngineBenchmark.main(rest);
            case "compilations" -> Compilations.main(rest);
            case "heap" -> Heap.main(rest);
            default -> throw new IllegalArgumentException("engine, compilations or heap, not '" + benchmark + "'");
        }
    }
}
