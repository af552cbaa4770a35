package dev.shapewright.processor;

import com.google.auto.service.AutoService;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.generating.SummaryPlan;
import dev.shapewright.processor.generating.SummaryWriter;
import dev.shapewright.processor.reading.Reading;
import dev.shapewright.processor.reading.StackReader;
import dev.shapewright.processor.reporting.Reporter;
import dev.shapewright.processor.reporting.Warnings;
import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads each model, has it analyzed, reports what is wrong and generates its summary. */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private Optional<Compilation> compilation = Optional.empty();

    /** What one compilation needs, made once its environment is known. */
    private record Compilation(StackReader reader, Reporter reporter, SummaryWriter writer, Awaiting awaiting) {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(StackReader.LANGUAGE + ".*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Warnings.LEVEL, Warnings.SUPPRESS);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        SourceCompiler compiler = SourceCompiler.of(environment);
        compilation = Optional.of(new Compilation(
                new StackReader(compiler, Set.copyOf(analyzer.types())),
                new Reporter(compiler, new Warnings(environment.getOptions()), environment.getMessager()),
                new SummaryWriter(environment, ModelProcessor.class.getName()),
                new Awaiting(environment.getElementUtils())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Compilation current = compilation.orElseThrow();
        current.writer.enter(round);
        List<TypeElement> models = current.awaiting.take();
        for (Element element : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            if (element instanceof TypeElement type) {
                models.add(type);
            }
        }
        models.forEach(model -> guarded(current, model, round.processingOver()));
        return false;
    }

    /** A failure of ours becomes one error on the class, never a dead compiler. */
    private void guarded(Compilation current, TypeElement type, boolean last) {
        try {
            process(current, type, last);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            if (Failures.isCompilersOwn(failure)) {
                throw failure;
            }
            current.reporter.reportFailure(type, failure);
        }
    }

    private void process(Compilation current, TypeElement type, boolean last) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            current.reporter.report(type, new Problem(ProblemId.NOT_A_MODEL, Site.model(), Failures.NOT_A_MODEL));
            return;
        }
        Optional<Reading> reading = current.reader.read(type);
        if (reading.isEmpty()) {
            current.reporter.report(type, new Problem(ProblemId.ORDER_UNKNOWN, Site.model(), Failures.ORDER_UNKNOWN));
        } else if (reading.get().awaited() && !last) {
            current.awaiting.add(type);
        } else {
            process(current, reading.get());
        }
    }

    private void process(Compilation current, Reading reading) {
        Analysis analysis = analyzer.analyze(reading.stack());
        SummaryPlan plan = SummaryPlan.of(reading.model(), analysis.network());
        List<Problem> problems = new ArrayList<>(analysis.problems());
        Set<Site> sites = problems.stream().map(Problem::site).collect(Collectors.toSet());
        plan.problems().stream()
                .filter(problem -> !sites.contains(problem.site()))
                .forEach(problems::add);
        problems.addAll(current.writer.write(plan));
        current.reporter.report(reading, problems);
    }
}
