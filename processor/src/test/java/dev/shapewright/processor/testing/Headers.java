package dev.shapewright.processor.testing;

import com.google.turbine.diag.TurbineDiagnostic;
import com.google.turbine.diag.TurbineError;
import com.google.turbine.main.Main;
import dev.shapewright.processor.ModelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.Diagnostic;

/** Turbine, Bazel's header compiler, with the options Bazel passes for a target whose processor generates API. */
public final class Headers implements TestCompiler {
    private static final String CLASS_PATH = "-classpath";

    @Override
    public String name() {
        return "turbine";
    }

    /** Compiles to a jar of headers, because Turbine does not write folders. */
    @Override
    public Compiled compile(Map<String, String> sources, List<String> options) {
        try {
            return compile(sources, options, Workplace.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compiled compile(Map<String, String> sources, List<String> options, Path work) throws IOException {
        Path headers = work.resolve("headers.jar");
        Path generated = work.resolve("generated.jar");
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--output", headers.toString(), "--gensrc_output", generated.toString()));
        arguments.addAll(List.of("--system", System.getProperty("java.home")));
        arguments.addAll(List.of("--builtin_processors", ModelProcessor.class.getName()));
        arguments.addAll(List.of("--processors", ModelProcessor.class.getName()));
        arguments.addAll(List.of("--processorpath", InProcess.annotations().toString()));
        arguments.add("--classpath");
        arguments.add(Jars.of(InProcess.annotations()).toString());
        arguments.addAll(classPath(options));
        arguments.add("--sources");
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        arguments.addAll(List.of("--javacopts", "-source", "17", "-target", "17", "--"));
        return run(arguments, headers, generated);
    }

    private static List<String> classPath(List<String> options) {
        int classPath = options.indexOf(CLASS_PATH);
        return classPath < 0 ? List.of() : List.of(options.get(classPath + 1).split(File.pathSeparator, -1));
    }

    private static Compiled run(List<String> arguments, Path headers, Path generated) throws IOException {
        try {
            Main.compile(arguments.toArray(String[]::new));
        } catch (TurbineError error) {
            List<Said> said = error.diagnostics().stream().map(Headers::said).toList();
            return new Compiled(said, Map.of(), headers.toString());
        }
        return new Compiled(List.of(), read(generated), headers.toString());
    }

    private static Said said(TurbineDiagnostic found) {
        String kind = found.severity() == Diagnostic.Kind.ERROR ? "error" : "warning";
        // Not path(), which returns an Optional in some versions.
        String path = found.diagnostic().substring(0, found.diagnostic().indexOf(".java:")) + ".java";
        String file = Path.of(path).toFile().getName();
        return new Said(kind, file, found.line(), found.column(), found.message());
    }

    /** Puts the generated sources into a folder beside the headers, like javac's beside the classes. */
    private static Map<String, String> read(Path jar) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> sources = Collections.list(file.entries()).stream()
                    .filter(entry -> entry.getName().endsWith(".java"))
                    .toList();
            for (JarEntry source : sources) {
                Path target = jar.resolveSibling("generated").resolve(source.getName());
                Files.createDirectories(target.getParent());
                try (InputStream text = file.getInputStream(source)) {
                    Files.write(target, text.readAllBytes());
                }
                texts.put(target.getFileName().toString(), Files.readString(target));
            }
        }
        return texts;
    }
}
