package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;

/** A processor that reads types by name, and reports what it reads at the places it read. */
final class Probe extends AbstractProcessor {
    /** Precedes the number of each report, which shows the order of reading. */
    static final String MARK = "probe ";

    private final UnaryOperator<ProcessingEnvironment> wrapper;
    private final List<String> types;
    private final List<String> read = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> compilers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean quiet;
    private boolean ofExpressions;

    Probe(UnaryOperator<ProcessingEnvironment> wrapper, String... types) {
        this.wrapper = wrapper;
        this.types = List.of(types);
    }

    static Probe of(String... types) {
        return new Probe(UnaryOperator.identity(), types);
    }

    /** A probe that reads but reports nothing. */
    static Probe quiet(String... types) {
        return of(types).quietly();
    }

    /** Makes this probe report nothing from now on. */
    Probe quietly() {
        quiet = true;
        return this;
    }

    /** A probe that reads the expressions of types: in their annotations, constants and defaults. */
    static Probe ofExpressions(String... types) {
        return ofExpressions(UnaryOperator.identity(), types);
    }

    static Probe ofExpressions(UnaryOperator<ProcessingEnvironment> wrapper, String... types) {
        Probe probe = new Probe(wrapper, types);
        probe.ofExpressions = true;
        return probe;
    }

    /** What was read, in order. */
    List<String> read() {
        return read;
    }

    /** The {@code file:line} that each place claims for itself; the line is 0 but for annotations. */
    List<String> claims() {
        return claims;
    }

    /** The exceptions thrown while reading, which ECJ does not report. */
    List<Throwable> failures() {
        return failures;
    }

    /** The kinds of compilers found. */
    List<String> compilers() {
        return compilers;
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
        if (!round.processingOver() && read.isEmpty()) {
            SourceCompiler compiler = SourceCompiler.of(wrapper.apply(processingEnv));
            compilers.add(compiler.getClass().getSimpleName());
            try {
                types.forEach(type -> read(compiler, type));
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
                throw failure;
            }
        }
        return false;
    }

    private void read(SourceCompiler compiler, String name) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type == null) {
            return;
        }
        BiConsumer<String, Place> report = (text, place) -> report(text, place, 0);
        if (ofExpressions) {
            new ExpressionReading(compiler, processingEnv.getElementUtils(), report).read(type);
            return;
        }
        report.accept("declared " + type.getSimpleName(), compiler.place(type));
        if (compiler.annotations(type, new Containers()) instanceof AnnotationOrder.Known known) {
            known.annotations().forEach(this::read);
        } else {
            read.add("unknown");
        }
    }

    private void read(WrittenAnnotation annotation) {
        String type = annotation
                .type()
                .map(TypeElement::getSimpleName)
                .map(String::valueOf)
                .orElse("?");
        report("@" + type, annotation.place(), annotation.line());
        for (WrittenElement element : annotation.elements()) {
            report(element.name() + " = " + text(element.value()), element.place(), 0);
            element.items().forEach(item -> report("item", item, 0));
        }
    }

    private void report(String text, Place place, int line) {
        claims.add(place.file() + ":" + line);
        if (!quiet) {
            place.report(Diagnostic.Kind.WARNING, MARK + read.size());
        }
        read.add(text);
    }

    private static String text(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            return items.stream()
                    .map(AnnotationValue.class::cast)
                    .map(Probe::text)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.getValue() instanceof AnnotationMirror annotation) {
            return "@" + annotation.getAnnotationType().asElement().getSimpleName();
        }
        if (value.getValue() instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        return value.getValue().toString();
    }
}
