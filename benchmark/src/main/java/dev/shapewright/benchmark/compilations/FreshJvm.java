package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a javac process for each compilation and measures it from start to end, which is what a command line or a
 * forking build waits for.
 */
final class FreshJvm implements Compiler {
    private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");
    private static final List<String> HEAP = List.of("-J-Xms1g", "-J-Xmx1g");

    @Override
    public double compile(Variant variant) throws IOException, InterruptedException {
        variant.clean();
        Path files = variant.output().resolve("files.txt");
        Files.write(files, variant.sources().stream().map(FreshJvm::quoted).toList());
        List<String> command = new ArrayList<>();
        command.add(JAVAC.toString());
        command.addAll(HEAP);
        command.addAll(variant.options());
        variant.processorPath()
                .ifPresentOrElse(
                        path -> command.addAll(List.of("-processorpath", path.toString())),
                        () -> command.add("-proc:none"));
        command.add("@" + files);
        Path said = variant.output().resolveSibling(variant.output().getFileName() + ".txt");
        ProcessBuilder javac =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        long start = System.nanoTime();
        int code = javac.start().waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        Files.delete(files);
        if (code != 0) {
            throw new IllegalStateException(variant.name() + " fails:\n" + Files.readString(said));
        }
        return took;
    }

    private static String quoted(Path file) {
        return '"' + file.toString().replace("\\", "\\\\") + '"';
    }
}
