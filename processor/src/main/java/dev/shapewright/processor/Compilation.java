package dev.shapewright.processor;

import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.generating.ClassWriter;
import dev.shapewright.processor.generating.CompanionWriter;
import dev.shapewright.processor.generating.GoldenFiles;
import dev.shapewright.processor.generating.ReportFiles;
import dev.shapewright.processor.generating.SummaryWriter;
import dev.shapewright.processor.reading.Options;
import dev.shapewright.processor.reporting.Reporter;
import dev.shapewright.processor.reporting.Warnings;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** The collaborators of one compilation, created once its environment is known. */
record Compilation(
        SourceCompiler compiler,
        Reporter reporter,
        ClassWriter classes,
        SummaryWriter summaries,
        CompanionWriter companions,
        Optional<ReportFiles> reports,
        GoldenFiles golden,
        Awaiting awaiting,
        References references) {

    /** Creates them all and reports invalid options. */
    static Compilation in(ProcessingEnvironment environment) {
        Options options = new Options(environment.getOptions());
        Elements elements = environment.getElementUtils();
        Messager messager = environment.getMessager();
        SourceCompiler compiler = SourceCompiler.of(environment);
        Filer filer = compiler.filer(environment.getFiler());
        Reporter reporter = new Reporter(compiler, new Warnings(options), messager);
        ClassWriter classes =
                new ClassWriter(environment, filer, compiler::isGenerated, ModelProcessor.class.getName());
        Optional<ReportFiles> reports = options.has(ReportFiles.OPTION)
                ? Optional.of(new ReportFiles(elements, filer, options))
                : Optional.empty();
        GoldenFiles golden = new GoldenFiles(compiler::file, messager, options);
        options.misused().forEach(reporter::reportOption);
        return new Compilation(
                compiler,
                reporter,
                classes,
                new SummaryWriter(classes),
                new CompanionWriter(classes),
                reports,
                golden,
                new Awaiting(elements),
                new References(compiler, elements));
    }
}
