package dev.shapewright.processor.compiler;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that each test runs with. */
enum TestCompiler {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> limits() {
            return List.of("-Xmaxwarns", "100000", "-Xmaxerrs", "100000");
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> limits() {
            return List.of("-maxProblems", "100000");
        }
    };

    /** A diagnostic at a line and a column, both starting from 1, in a file given by its simple name. */
    record Report(Diagnostic.Kind kind, String file, int line, int column, String text) {}

    abstract JavaCompiler compiler();

    /** Options that let the compiler report as much as a test needs. */
    abstract List<String> limits();

    /** Compiles the named files of a directory, which is also the source path and the class path. */
    List<Report> compile(Path directory, List<String> files, List<String> options, Processor... processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = compiler();
        try (StandardJavaFileManager fileManager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> paths = files.stream().map(directory::resolve).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    fileManager,
                    diagnostics,
                    options(directory, options),
                    null,
                    fileManager.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(processors));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(TestCompiler::report).toList();
    }

    private List<String> options(Path directory, List<String> more) {
        List<String> options = new ArrayList<>(List.of("-d", directory.toString(), "-cp", directory.toString()));
        options.addAll(List.of("-sourcepath", directory.toString(), "--release", "17"));
        options.addAll(limits());
        options.addAll(more);
        return options;
    }

    private static Report report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return new Report(diagnostic.getKind(), "", 0, 0, diagnostic.getMessage(Locale.ROOT));
        }
        Path file = Path.of(diagnostic.getSource().toUri());
        // ECJ's position is the start anyway; javac's is the caret.
        String text = read(file);
        // javac assigns its own deferred errors to the file of an annotation type found on the source path.
        long position = Math.max(0, Math.min(text.length(), diagnostic.getPosition()));
        String before = text.substring(0, Math.toIntExact(position));
        int line = Math.toIntExact(before.chars().filter(c -> c == '\n').count()) + 1;
        int column = before.length() - before.lastIndexOf('\n');
        String name = String.valueOf(file.getFileName());
        return new Report(diagnostic.getKind(), name, line, column, diagnostic.getMessage(Locale.ROOT));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
