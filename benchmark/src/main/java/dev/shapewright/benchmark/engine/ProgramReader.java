package dev.shapewright.benchmark.engine;

import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.processor.reading.Pending;
import dev.shapewright.processor.reading.RoundReader;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.language.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Replaces the processor: reads a model as the processor does, and keeps the program that the engine would receive. */
final class ProgramReader extends AbstractProcessor {
    private Optional<Program> program = Optional.empty();

    /**
     * Reads the model in a file.
     *
     * @param options the options of javac for finding what the model is made of
     */
    static Program read(Path file, List<String> options) throws IOException {
        ProgramReader reader = new ProgramReader();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(reader));
            task.call();
        }
        return reader.program.orElseThrow(() -> new IllegalStateException("no model in " + file));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        RoundReader reader = new RoundReader(
                SourceCompiler.of(processingEnv),
                processingEnv.getElementUtils(),
                Set.copyOf(new ModelAnalyzer().types()),
                new Pending(),
                Set.copyOf(round.getRootElements()));
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                program = reader.model(type).map(ModelReading::program);
            }
        }
        return false;
    }
}
