package dev.shapewright.benchmark.compilations;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Creates a processor path with {@link Floor} and the texts it will write. */
final class Recording {
    private Recording() {}

    /** Records all sources below a folder. */
    static void record(Path generated, Path processorPath) throws IOException {
        Path services = processorPath.resolve("META-INF").resolve("services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(Processor.class.getName()), Floor.class.getName());
        Path floor = processorPath.resolve(Floor.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(floor.resolveSibling(""));
        try (InputStream code =
                Objects.requireNonNull(Floor.class.getResourceAsStream(Floor.class.getSimpleName() + ".class"))) {
            Files.write(floor, code.readAllBytes());
        }
        texts(generated, processorPath.resolve(Floor.TEXTS));
    }

    private static void texts(Path generated, Path file) throws IOException {
        try (Stream<Path> walk = Files.walk(generated);
                DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            List<Path> sources = walk.filter(Files::isRegularFile).sorted().toList();
            out.writeInt(sources.size());
            for (Path source : sources) {
                byte[] text = Files.readAllBytes(source);
                String path = generated.relativize(source).toString();
                out.writeUTF(path.substring(0, path.length() - ".java".length()).replaceAll("[\\\\/]", "."));
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }
}
