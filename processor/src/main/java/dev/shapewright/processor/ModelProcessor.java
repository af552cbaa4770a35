package dev.shapewright.processor;

import com.google.auto.service.AutoService;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.generating.ClassWriter;
import dev.shapewright.processor.generating.CompanionWriter;
import dev.shapewright.processor.generating.GoldenFiles;
import dev.shapewright.processor.generating.ReportFiles;
import dev.shapewright.processor.generating.SummaryPlan;
import dev.shapewright.processor.generating.SummaryWriter;
import dev.shapewright.processor.reading.BlockReading;
import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.processor.reading.RoundReader;
import dev.shapewright.processor.reporting.Reporter;
import dev.shapewright.processor.reporting.Warnings;
import dev.shapewright.shapes.Analysis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads each model and block, has models analyzed, reports what is wrong and generates summaries and companions. */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    private final ModelAnalyzer analyzer = new ModelAnalyzer();
    private Optional<Compilation> compilation = Optional.empty();

    /** What one compilation needs, made once its environment is known. */
    private record Compilation(
            SourceCompiler compiler,
            Reporter reporter,
            ClassWriter classes,
            SummaryWriter summaries,
            CompanionWriter companions,
            Optional<ReportFiles> reports,
            GoldenFiles golden,
            Awaiting awaiting,
            References references) {}

    /** One round of it. */
    private record Round(Compilation compilation, RoundReader reader, boolean last) {
        void refer(TypeElement user, Stack stack) {
            compilation.references.add(user, reader.companions(stack));
        }
    }

    /** All: models and blocks may carry nothing but blocks, which are annotations of the users' own. */
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
        SourceCompiler compiler = SourceCompiler.of(environment);
        Filer filer = compiler.filer(environment.getFiler());
        ClassWriter classes =
                new ClassWriter(environment, filer, compiler::isGenerated, ModelProcessor.class.getName());
        Reporter reporter = new Reporter(compiler, new Warnings(environment.getOptions()), environment.getMessager());
        Optional<ReportFiles> reports = environment.getOptions().containsKey(ReportFiles.OPTION)
                ? Optional.of(new ReportFiles(environment, filer))
                : Optional.empty();
        reports.ifPresent(files -> files.misused().forEach(reporter::reportOption));
        GoldenFiles golden = new GoldenFiles(compiler::file, environment);
        golden.misused().ifPresent(reporter::reportOption);
        compilation = Optional.of(new Compilation(
                compiler,
                reporter,
                classes,
                new SummaryWriter(classes),
                new CompanionWriter(classes),
                reports,
                golden,
                new Awaiting(environment.getElementUtils()),
                new References(compiler, environment.getElementUtils())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        Compilation current = compilation.orElseThrow();
        current.classes.enter(environment);
        List<TypeElement> types = current.awaiting.take();
        Set<Element> roots = new HashSet<>(environment.getRootElements());
        types.forEach(type -> roots.add(RoundReader.outermost(type)));
        RoundReader reader =
                new RoundReader(current.compiler, processingEnv.getElementUtils(), Set.copyOf(analyzer.types()), roots);
        Round round = new Round(current, reader, environment.processingOver());
        TypeElement[] ours =
                annotations.stream().filter(reader.annotations()::makesStacks).toArray(TypeElement[]::new);
        for (Element element : environment.getElementsAnnotatedWithAny(ours)) {
            if (element instanceof TypeElement type) {
                types.add(type);
            }
        }
        current.compiler.ordered(types).forEach(type -> guarded(round, type, () -> read(round, type)));
        current.references.tell();
        if (round.last) {
            current.reports.ifPresent(
                    reports -> reports.paged().ifPresent(type -> guarded(round, type, reports::index)));
        }
        return false;
    }

    /** A failure of ours becomes one error on the class, never a dead compiler. */
    private static void guarded(Round round, TypeElement type, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            if (Failures.isCompilersOwn(failure)) {
                throw failure;
            }
            round.compilation.reporter.reportFailure(type, failure);
        }
    }

    private void read(Round round, TypeElement type) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            block(round, type);
        } else {
            model(round, type);
        }
    }

    private void block(Round round, TypeElement type) {
        Optional<BlockReading> reading = round.reader.block(type);
        if (reading.isEmpty()) {
            orderUnknown(round, type);
            return;
        }
        round.refer(type, reading.get().block().stack());
        if (reading.get().awaited() && !round.last) {
            round.compilation.awaiting.add(type);
        } else {
            block(round, reading.get());
        }
    }

    private static void block(Round round, BlockReading reading) {
        List<Problem> problems = new ArrayList<>(round.reader.problems(reading));
        if (reading.block().sound() && problems.isEmpty()) {
            problems.addAll(round.compilation.companions.write(
                    reading,
                    round.reader.digest(reading.type()),
                    round.reader.uses(reading.type(), reading.block().stack())));
        }
        round.compilation.reporter.report(reading, problems);
    }

    private void model(Round round, TypeElement type) {
        Optional<ModelReading> reading = round.reader.model(type);
        if (reading.isEmpty()) {
            orderUnknown(round, type);
            return;
        }
        round.refer(type, reading.get().program().model());
        if (reading.get().awaited() && !round.last) {
            round.compilation.awaiting.add(type);
        } else {
            model(round, reading.get());
        }
    }

    private static void orderUnknown(Round round, TypeElement type) {
        round.compilation.reporter.report(
                type, new Problem(ProblemId.ORDER_UNKNOWN, Site.model(), Failures.ORDER_UNKNOWN));
    }

    private void model(Round round, ModelReading reading) {
        Analysis analysis = analyzer.analyze(reading.program());
        SummaryPlan plan = SummaryPlan.of(reading, analysis.network());
        List<Problem> problems = new ArrayList<>(analysis.problems());
        Set<Site> sites = problems.stream().map(Problem::site).collect(Collectors.toSet());
        plan.problems().stream()
                .filter(problem -> !sites.contains(problem.site()))
                .forEach(problems::add);
        problems.addAll(round.compilation.summaries.write(plan));
        if (problems.stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR)) {
            analysis.golden()
                    .flatMap(golden -> round.compilation.golden.check(golden, plan))
                    .ifPresent(problems::add);
            round.compilation.reports.ifPresent(reports -> reports.write(plan));
        }
        round.compilation.reporter.report(reading.reading(), problems);
    }
}
