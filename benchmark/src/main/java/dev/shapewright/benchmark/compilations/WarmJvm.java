package dev.shapewright.benchmark.compilations;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs all compilations in this JVM with processor classes loaded once, as an IDE or a build daemon does. */
public final class WarmJvm implements Compiler {
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Map<Path, ClassLoader> loaders = new HashMap<>();

    /** Collects garbage first, so that no compilation pays for what the previous one left. */
    @Override
    public double compile(Variant variant) throws IOException {
        variant.clean();
        System.gc();
        long start = System.nanoTime();
        compile(variant, List.of());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Compiles into empty folders, with more processors after those of the variant. */
    public void compile(Variant variant, List<Processor> more) throws IOException {
        List<Processor> processors = new ArrayList<>();
        variant.processorPath()
                .ifPresent(path ->
                        ServiceLoader.load(Processor.class, loader(path)).forEach(processors::add));
        processors.addAll(more);
        List<String> options = new ArrayList<>(variant.options());
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    said, files, null, options, null, files.getJavaFileObjectsFromPaths(variant.sources()));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException(variant.name() + " fails:\n" + said);
            }
        }
    }

    private ClassLoader loader(Path processors) {
        return loaders.computeIfAbsent(
                processors, path -> new URLClassLoader(new URL[] {url(path)}, ClassLoader.getPlatformClassLoader()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not a place of classes: " + path, e);
        }
    }
}
