package dev.shapewright.processor.reporting;

import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.processor.compiler.WrittenElement;
import dev.shapewright.processor.reading.BlockReading;
import dev.shapewright.processor.reading.BlockReading.Located;
import dev.shapewright.processor.reading.Reading;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.ProblemId.Severity;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Reports problems at their places. */
public final class Reporter {
    private static final int MOST_CAUSES = 4;
    private static final int MOST_FRAMES = 16;

    private final SourceCompiler compiler;
    private final Warnings warnings;
    private final Messager messager;

    public Reporter(SourceCompiler compiler, Warnings warnings, Messager messager) {
        this.compiler = compiler;
        this.warnings = warnings;
        this.messager = messager;
    }

    /** Reports an option with an invalid value. */
    public void reportOption(String headline) {
        if (!warnings.isSuppressed(ProblemId.UNKNOWN_OPTION)) {
            Problem problem = new Problem(ProblemId.UNKNOWN_OPTION, Site.model(), headline);
            messager.printMessage(warnings.kind(), Message.of(problem));
        }
    }

    /** Reports the problems of a model's or block's annotations, each once. */
    public void report(Reading reading, List<Problem> problems) {
        Set<Problem> reported = new HashSet<>();
        for (Problem problem : problems) {
            if (reported.add(problem)) {
                report(reading.type(), problem, place(reading, problem));
            }
        }
    }

    /** Reports the problems of a block itself. */
    public void report(BlockReading block, List<Problem> problems) {
        block.located().forEach(located -> report(block.type(), located));
        block.reading().ifPresent(reading -> report(reading, problems));
    }

    /** Reports a problem of a type at a place of its own. */
    public void report(TypeElement type, Located located) {
        report(type, located.problem(), located.place());
    }

    private void report(TypeElement type, Problem problem, Place place) {
        kind(type, problem).ifPresent(kind -> place.report(kind, Message.of(problem)));
    }

    /** Whether one of a type's problems makes the build fail. */
    public boolean fails(TypeElement type, List<Problem> problems) {
        for (Problem problem : problems) {
            if (kind(type, problem).filter(Kind.ERROR::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a problem of a type is a warning that is suppressed. */
    public boolean isSilent(TypeElement type, ProblemId id) {
        return id.severity() == Severity.WARNING && warnings.isSilent(id, type);
    }

    /** How a problem of a type is reported; empty if it is suppressed. */
    private Optional<Kind> kind(TypeElement type, Problem problem) {
        if (isSilent(type, problem.id())) {
            return Optional.empty();
        }
        return Optional.of(problem.id().severity() == Severity.ERROR ? Kind.ERROR : warnings.kind());
    }

    /** Reports a problem of a class as a whole. */
    public void report(TypeElement type, Problem problem) {
        compiler.place(type).report(Kind.ERROR, Message.of(problem));
    }

    /** Reports a failure of the processor itself, with the details a bug report needs. */
    public void reportFailure(TypeElement type, Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = failure; cause != null && lines.size() < MOST_CAUSES; cause = cause.getCause()) {
            lines.add((lines.isEmpty() ? "" : "caused by ") + cause);
        }
        Arrays.stream(failure.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> lines.add("at " + frame));
        Problem problem = new Problem(
                        ProblemId.INTERNAL_ERROR,
                        Site.model(),
                        "Shapewright failed on " + type.getSimpleName()
                                + "; please report this with the class and these lines")
                .with("failure", String.join(" / ", lines));
        report(type, problem);
    }

    private Place place(Reading reading, Problem problem) {
        Site site = problem.site();
        if (site.token() != Site.WHOLE) {
            return reading.places().get(site.token());
        } else if (site.entry() == Site.MODEL) {
            return compiler.place(reading.type());
        }
        WrittenAnnotation annotation = reading.written().get(site.entry());
        for (WrittenElement element : annotation.elements()) {
            if (element.name().equals(site.element())) {
                // Where a single value is wrong, and not that there is only one, the braces around it are not.
                boolean only = element.items().size() == 1 && problem.id() != ProblemId.WRONG_NUMBER_OF_VALUES;
                int index = site.index() == Site.WHOLE && only ? 0 : site.index();
                boolean item = index != Site.WHOLE && index < element.items().size();
                return item ? element.items().get(index) : element.place();
            }
        }
        return annotation.place();
    }
}
