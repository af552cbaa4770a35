package dev.shapewright.processor;

import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.generating.ClassWriter;
import dev.shapewright.processor.generating.CompanionWriter;
import dev.shapewright.processor.generating.GoldenFiles;
import dev.shapewright.processor.generating.ReportFiles;
import dev.shapewright.processor.generating.SummaryWriter;
import dev.shapewright.processor.reporting.Reporter;
import dev.shapewright.processor.reporting.Warnings;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;

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
        Map<String, String> options = environment.getOptions();
        SourceCompiler compiler = SourceCompiler.of(environment);
        Reporter reporter = new Reporter(compiler, new Warnings(options), environment.getMessager());
        Filer filer = compiler.filer(environment.getFiler());
        ClassWriter classes =
                new ClassWriter(environment, filer, compiler::isGenerated, ModelProcessor.class.getName());
        Optional<ReportFiles> reports = options.containsKey(ReportFiles.OPTION)
                ? Optional.of(new ReportFiles(environment, filer))
                : Optional.empty();
        reports.ifPresent(files -> files.misused().forEach(reporter::reportOption));
        GoldenFiles golden = new GoldenFiles(compiler::file, environment);
        golden.misused().ifPresent(reporter::reportOption);
        return new Compilation(
                compiler,
                reporter,
                classes,
                new SummaryWriter(classes),
                new CompanionWriter(classes),
                reports,
                golden,
                new Awaiting(environment.getElementUtils()),
                new References(compiler, environment.getElementUtils()));
    }
}
