package dev.shapewright.benchmark.engine;

import dev.shapewright.blocks.Bottleneck;
import dev.shapewright.layers.Input;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs as the engine receives them, read by the processor's own code from the sources of the example module. */
final class Networks {
    private static final Path EXAMPLE = Path.of("..", "example", "src", "main", "java");

    /** The start of a deep network, and the layers that are repeated. */
    private static final String DEEP = """
            import dev.shapewright.layers.*;
            @Input(height = 8, width = 8, channels = 4)
            @Conv(kernel = 3, filters = 4, padding = 1, bias = false)
            @BatchNorm
            @Relu
            class Deep {}
            """;

    private Networks() {}

    /**
     * Reads a network of the example module, such as {@code resnet/ResNet50}, or one with a number of layers, such as
     * {@code 50000}.
     */
    static Program read(String name) throws IOException {
        if (name.matches("\\d+")) {
            return deep(Integer.parseInt(name));
        }
        Path file = EXAMPLE.resolve(Path.of("dev", "shapewright", "example", name + ".java"));
        return ProgramReader.read(file, options("-sourcepath", EXAMPLE.toString()));
    }

    /** A deep network that repeats the layers of a small one. */
    private static Program deep(int layers) throws IOException {
        Path folder = Files.createTempDirectory("deep");
        Path file = Files.writeString(folder.resolve("Deep.java"), DEEP);
        Stack start = ProgramReader.read(file, options()).model();
        Files.delete(file);
        Files.delete(folder);
        List<Entry> entries = new ArrayList<>(start.entries().subList(0, 1));
        for (int i = 0; i < layers; i++) {
            entries.add(start.entries().get(1 + i % (start.entries().size() - 1)));
        }
        return new Program(new Stack(start.model(), start.file(), entries, start.complete()));
    }

    private static List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-classpath", blocks()));
        options.addAll(List.of(more));
        return options;
    }

    /** The ready-made blocks, and the annotations they are made of. */
    private static String blocks() {
        return home(Bottleneck.class) + File.pathSeparator + home(Input.class);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of classes: " + type, e);
        }
    }
}
