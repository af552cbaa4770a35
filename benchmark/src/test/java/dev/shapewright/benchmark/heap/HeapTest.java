package dev.shapewright.benchmark.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both tables are produced; nothing is asserted about bytes. */
class HeapTest {
    @TempDir
    Path folder;

    @Test
    void tables() throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Heap.compiling(1, 1, folder, printed);
        Heap.loaded(printed);

        assertEquals(
                2 + 2 + 1 + 2 + 3, out.toString(StandardCharsets.UTF_8).lines().count());
    }
}
