package dev.shapewright.processor.generating;

import dev.shapewright.processor.reading.Names;
import dev.shapewright.processor.reading.Options;
import dev.shapewright.reports.IndexPage;
import dev.shapewright.reports.ReportFormat;
import dev.shapewright.shapes.problem.Nearest;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes the reports that a build requests, as resources beside the class files:
 * {@code shapewright/<package>/<Model>.<extension>}, and an index if there are pages. Not created for a build that
 * requests none, so that no class of the reports is loaded.
 */
public final class ReportFiles {
    /** Names of formats, separated by commas. */
    public static final String OPTION = "shapewright.reports";

    private static final String FOLDER = "shapewright/";

    private final Filer filer;
    private final Elements elements;
    private final Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);

    /** The pages by the names of their models, because elements are valid in one round only. */
    private final Map<String, IndexPage.Entry> pages = new LinkedHashMap<>();

    public ReportFiles(Elements elements, Filer filer, Options options) {
        this.filer = filer;
        this.elements = elements;
        for (String word : options.listed(OPTION)) {
            ReportFormat.of(word).ifPresentOrElse(formats::add, () -> options.misuse(OPTION, unknown(word)));
        }
    }

    private static String unknown(String word) {
        List<String> words =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
        String meant = Arrays.stream(ReportFormat.values())
                .filter(format -> format.extension().equals(word))
                .findFirst()
                .map(format -> new Nearest(format.word(), 0))
                .or(() -> Nearest.of(word, words))
                .map(nearest -> nearest.question(word))
                .orElse("");
        return " knows no \"" + word + "\"" + (meant.isEmpty() ? ": there are " : meant + " There are ")
                + String.join(", ", words);
    }

    /** Writes the reports of a sound model; returns the problem of the first one that cannot be written. */
    public Optional<Problem> write(SummaryPlan plan) {
        String packageName =
                elements.getPackageOf(plan.model()).getQualifiedName().toString();
        String path = (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + Names.flat(plan.model());
        Set<Element> origins = new LinkedHashSet<>(Set.of(plan.model()));
        origins.addAll(plan.uses().foreign());
        IndexPage.Entry page = new IndexPage.Entry(packageName, path + ".html", plan.summary());
        if (formats.contains(ReportFormat.HTML)) {
            // Some file systems are case-insensitive.
            if (page.link().equalsIgnoreCase(IndexPage.NAME)) {
                return Optional.of(unwritable("the page of " + path + " would take the place of " + FOLDER
                        + IndexPage.NAME + ", the index of all pages; rename the class, or put it into a package"));
            }
            pages.put(plan.model().getQualifiedName().toString(), page);
        }
        for (ReportFormat format : formats) {
            String text = format == ReportFormat.HTML ? IndexPage.page(page) : format.of(plan.summary());
            Optional<Problem> problem = write(path + "." + format.extension(), text, origins);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** The last model that has a page, as an element of this round; empty if there are no pages, and so no index. */
    public Optional<TypeElement> paged() {
        return models().reduce((model, next) -> next);
    }

    private Stream<TypeElement> models() {
        return pages.keySet().stream().map(elements::getTypeElement).filter(Objects::nonNull);
    }

    /**
     * Writes the index of all pages, which depends on all models; returns a problem if it cannot be written. Under
     * Gradle, a second origin makes every later build of the module a full one, as it should be: a model compiled alone
     * would leave an index of itself only. Packages are among the origins so that there are two even with a single
     * model.
     */
    public Optional<Problem> index() {
        Set<Element> origins = new LinkedHashSet<>();
        models().forEach(model -> {
            origins.add(model);
            origins.add(elements.getPackageOf(model));
        });
        return write(IndexPage.NAME, IndexPage.of(List.copyOf(pages.values())), origins);
    }

    private Optional<Problem> write(String path, String text, Set<Element> origins) {
        try (OutputStream file = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", FOLDER + path, origins.toArray(Element[]::new))
                .openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritable(FOLDER + path + " cannot be written: " + e));
        }
    }

    private static Problem unwritable(String headline) {
        return new Problem(ProblemId.REPORT_UNWRITABLE, Site.model(), headline);
    }
}
