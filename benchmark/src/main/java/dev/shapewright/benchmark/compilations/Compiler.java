package dev.shapewright.benchmark.compilations;

import java.io.IOException;

/** Compiles and measures the time. */
interface Compiler {
    /**
     * Compiles into empty folders.
     *
     * @return milliseconds
     * @throws IllegalStateException if there are errors
     */
    double compile(Variant variant) throws IOException, InterruptedException;
}
