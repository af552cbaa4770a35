package dev.shapewright.processor.testing;

import dev.shapewright.layers.Input;
import dev.shapewright.processor.ModelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** A compiler of this JVM. */
public record InProcess(String name, JavaCompiler compiler) implements TestCompiler {
    private static final String CLASS_PATH = "-classpath";

    @Override
    public Compiled compile(Map<String, String> sources, List<String> options) {
        return compile(sources, options, new ModelProcessor());
    }

    /** Compiles sources with a processor. */
    public Compiled compile(Map<String, String> sources, List<String> options, Processor processor) {
        try {
            return compile(sources, options, processor, Workplace.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled compile(Map<String, String> sources, List<String> options, Processor processor, Path work)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path generated = Files.createDirectories(work.resolve("generated"));
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
            all.addAll(List.of("--release", "17", "-Xlint:-options"));
            all.addAll(withAnnotations(options));
            all.removeIf(option -> option.equals("-Xlint:-options") && name.equals("ecj"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), manager, collector, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            task.call();
        }
        List<Said> said = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : collector.getDiagnostics()) {
            said.add(said(diagnostic));
        }
        return new Compiled(List.copyOf(said), read(generated), classes.toString());
    }

    /** The options, with the annotations prepended to their class path, if there is one. */
    private static List<String> withAnnotations(List<String> options) {
        List<String> all = new ArrayList<>(options);
        int classPath = all.indexOf(CLASS_PATH);
        if (classPath < 0) {
            all.addAll(List.of(CLASS_PATH, annotations().toString()));
        } else {
            all.set(classPath + 1, annotations() + File.pathSeparator + all.get(classPath + 1));
        }
        return all;
    }

    /** The jar or folder of the annotations, which is all that a user's class path needs. */
    static Path annotations() {
        try {
            URI location = Input.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** Uses ECJ's start position as its caret; its own line and column refer to the start as well. */
    private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            default -> "note";
        };
        String text = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject file = diagnostic.getSource();
        if (file == null) {
            return new Said(kind, "", 0, 0, text);
        }
        Path path = Path.of(file.toUri());
        String name = path.toFile().getName();
        boolean javac = diagnostic.getPosition() != Diagnostic.NOPOS
                && diagnostic.getClass().getName().contains("javac");
        long position = javac ? diagnostic.getPosition() : diagnostic.getStartPosition();
        if (position < 0) {
            return new Said(kind, name, 0, 0, text);
        }
        String before = Files.readString(path).substring(0, (int) position);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        long column = position - before.lastIndexOf('\n');
        return new Said(kind, name, line, column, text);
    }
}
