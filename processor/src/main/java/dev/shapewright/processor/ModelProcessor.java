package dev.shapewright.processor;

import com.google.auto.service.AutoService;
import dev.shapewright.processor.generating.GoldenFiles;
import dev.shapewright.processor.generating.ReportFiles;
import dev.shapewright.processor.generating.SummaryPlan;
import dev.shapewright.processor.generating.SummaryWriter;
import dev.shapewright.processor.reading.BlockReading;
import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.processor.reading.Pending;
import dev.shapewright.processor.reading.RoundReader;
import dev.shapewright.processor.reporting.Reporter;
import dev.shapewright.processor.reporting.Warnings;
import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads models and blocks, has the models analyzed, reports problems, and generates summaries and companions. */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private Optional<Compilation> compilation = Optional.empty();

    /** All annotations, because models and blocks may carry only blocks, which are user-defined annotations. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Warnings.LEVEL, Warnings.SUPPRESS, ReportFiles.OPTION, GoldenFiles.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = Optional.of(Compilation.in(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        Compilation current = compilation.orElseThrow();
        current.classes().enter(environment);
        List<TypeElement> types = new ArrayList<>(current.awaiting().take());
        Set<Element> roots = new HashSet<>(environment.getRootElements());
        types.forEach(type -> roots.add(RoundReader.outermost(type)));
        Pending pending = new Pending();
        Elements elements = processingEnv.getElementUtils();
        RoundReader reader =
                new RoundReader(current.compiler(), elements, Set.copyOf(analyzer.types()), pending, roots);
        Round round = new Round(current, reader, pending, environment.processingOver());
        TypeElement[] ours =
                annotations.stream().filter(reader.annotations()::makesStacks).toArray(TypeElement[]::new);
        for (Element element : environment.getElementsAnnotatedWithAny(ours)) {
            if (element instanceof TypeElement type && reader.annotations().standOn(type)) {
                types.add(type);
            }
        }
        for (TypeElement type : types) {
            if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
                pending.add(elements.getPackageOf(type).getQualifiedName().toString(), type, SummaryWriter.SUFFIX);
            }
        }
        current.compiler().ordered(types).forEach(type -> round.guarded(type, () -> read(round, type)));
        current.references().tell();
        if (round.last()) {
            current.reports().ifPresent(reports -> index(round, reports));
        }
        return false;
    }

    /** Writes the index of all pages; a problem with it is reported at the last model that has a page. */
    private static void index(Round round, ReportFiles reports) {
        Optional<TypeElement> last = reports.paged();
        last.ifPresent(model -> round.guarded(model, () -> {
            Optional<Problem> problem = reports.index();
            problem.ifPresent(told -> round.compilation().reporter().report(model, told));
        }));
    }

    private void read(Round round, TypeElement type) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            round.read(type, round.reader().block(type), reading -> block(round, reading));
        } else {
            round.read(type, round.reader().model(type), reading -> model(round, reading));
        }
    }

    private static void block(Round round, BlockReading reading) {
        List<Problem> problems = new ArrayList<>(round.reader().problems(reading));
        if (reading.block().sound() && problems.isEmpty()) {
            problems.addAll(round.compilation()
                    .companions()
                    .write(reading, round.reader().uses()));
        }
        round.compilation().reporter().report(reading, problems);
    }

    private void model(Round round, ModelReading reading) {
        Optional<TypeElement> displaced = round.reader().displaced(reading);
        if (displaced.isPresent()) {
            round.orderUnknown(reading.reading().type(), Failures.displaced(displaced.get()));
        } else {
            write(round, reading);
        }
    }

    private void write(Round round, ModelReading reading) {
        Reporter reporter = round.compilation().reporter();
        TypeElement type = reading.reading().type();
        Analysis analysis = analyzer.analyze(reading.program(), id -> reporter.isSilent(type, id));
        SummaryPlan plan = SummaryPlan.of(reading, analysis.network());
        List<Problem> problems = new ArrayList<>(analysis.problems());
        problems.addAll(plan.clashesBeside(analysis.problems()));
        problems.addAll(round.compilation().summaries().write(plan));
        // The network lacks what the compiler cannot resolve; if it is not whole, it must not be compared or accepted,
        // nor get a report.
        boolean whole = analysis.network().sound() && !reporter.fails(type, problems);
        if (whole) {
            // Reports are written even if the golden file differs, so that the changed network can be inspected.
            Optional<Problem> differs = analysis.golden()
                    .flatMap(golden -> round.compilation().golden().check(golden, plan));
            Optional<Problem> unwritten = round.compilation().reports().flatMap(reports -> reports.write(plan));
            differs.ifPresent(problems::add);
            unwritten.ifPresent(problems::add);
        }
        reporter.report(reading.reading(), problems);
    }
}
