package dev.shapewright.processor.generating;

import dev.shapewright.processor.reading.KotlinStub;
import dev.shapewright.processor.reading.Names;
import dev.shapewright.processor.reading.Options;
import dev.shapewright.reports.Comparison;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.reports.ReportReader;
import dev.shapewright.shapes.Analysis.Golden;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Compares models with the summaries checked in beside their sources. The files are sources themselves and are read and
 * written directly, because no {@code Filer} reaches them. A build without {@code @Golden} loads no class of the
 * reports here.
 */
public final class GoldenFiles {
    /** {@code accept} writes the files that differ; {@code check}, the default, makes a difference an error. */
    public static final String OPTION = "shapewright.golden";

    private static final String ACCEPT = "accept";
    private static final String CHECK = "check";
    private static final int MOST_LINES = 20;

    private final Function<TypeElement, Optional<Path>> sources;
    private final Messager messager;
    private final boolean accepting;

    /** The model of each file; no two models share one. */
    private final Map<Path, String> owners = new HashMap<>();

    /**
     * Creates the golden files of a compilation.
     *
     * @param sources returns the file of a type's source, if there is one
     */
    public GoldenFiles(Function<TypeElement, Optional<Path>> sources, Messager messager, Options options) {
        this.sources = sources;
        this.messager = messager;
        this.accepting = options.oneOf(OPTION, List.of(CHECK, ACCEPT)).equals(ACCEPT);
    }

    /** Checks a sound model against its golden file; returns a problem with either. */
    public Optional<Problem> check(Golden golden, SummaryPlan plan) {
        String name = golden.file().isEmpty() ? Names.flat(plan.model()) + ".golden.json" : golden.file();
        // The source of a stub lies in a folder of the build, and not beside what is checked in.
        Optional<Path> source = KotlinStub.is(plan.model()) ? Optional.empty() : sources.apply(plan.model());
        if (source.isEmpty()) {
            return Optional.of(new Problem(
                    ProblemId.GOLDEN_UNCHECKED,
                    golden.site(),
                    name + " is not compared: this compiler does not tell in which file the source is"));
        }
        Path file;
        try {
            file = source.get().resolveSibling(name);
        } catch (InvalidPathException e) {
            return Optional.of(unreadable(golden, "\"" + name + "\" cannot be the name of a file"));
        }
        String model = plan.model().getQualifiedName().toString();
        String owner = owners.computeIfAbsent(file.normalize(), free -> model);
        if (!owner.equals(model)) {
            return Optional.of(unreadable(golden, name + " is the file of " + owner + " already"));
        }
        Optional<Problem> problem = compare(golden, name, file, plan);
        return problem.isPresent() && accepting ? accept(golden, name, file, plan) : problem;
    }

    private static Optional<Problem> compare(Golden golden, String name, Path file, SummaryPlan plan) {
        List<String> changes;
        try {
            changes = Comparison.of(ReportReader.read(file), plan.summary(), MOST_LINES);
        } catch (NoSuchFileException e) {
            return Optional.of(unreadable(golden, "there is no " + name + " beside the source yet")
                    .with(ACCEPT, switchFor(name)));
        } catch (IOException e) {
            return Optional.of(broken(golden, name, file, e.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.of(broken(golden, name, file, String.valueOf(e.getMessage())));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Problem problem = new Problem(
                ProblemId.GOLDEN_DIFFERS, golden.site(), "the network is not the one of " + name + " any more");
        for (String change : changes) {
            problem = problem.with("change", change);
        }
        return Optional.of(problem.with(ACCEPT, switchFor(name)));
    }

    private static Problem broken(Golden golden, String name, Path file, String reason) {
        Problem broken = unreadable(golden, name + " cannot be read: " + reason);
        return isOurs(file) ? broken.with(ACCEPT, switchFor(name)) : broken;
    }

    private static Problem unreadable(Golden golden, String headline) {
        return new Problem(ProblemId.GOLDEN_UNREADABLE, golden.site(), headline);
    }

    private static String switchFor(String name) {
        return "the compiler option -A" + OPTION + "=" + ACCEPT + " writes " + name;
    }

    private Optional<Problem> accept(Golden golden, String name, Path file, SummaryPlan plan) {
        try {
            if (Files.exists(file) && !isOurs(file)) {
                return Optional.of(unreadable(golden, name + " is no report, and is not overwritten"));
            }
            Files.writeString(file, ReportFormat.JSON.of(plan.summary()));
        } catch (NoSuchFileException e) {
            return Optional.of(unreadable(golden, name + " cannot be written: there is no such folder"));
        } catch (IOException e) {
            return Optional.of(unreadable(golden, name + " cannot be written: " + e));
        }
        messager.printMessage(Kind.NOTE, "Shapewright wrote " + name);
        return Optional.empty();
    }

    /** Whether a file is, or once was, a report, or is empty, so that overwriting it loses nothing else. */
    private static boolean isOurs(Path file) {
        try {
            String text = Files.readString(file);
            return text.isBlank() || ReportReader.resembles(text);
        } catch (IOException e) {
            return false;
        }
    }
}
