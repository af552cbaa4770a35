package dev.shapewright.processor.generating;

import dev.shapewright.processor.reading.ModelReading;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Summaries;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.summary.ModelSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The contents of a summary class, decided before any of it is written.
 *
 * @param constants the constants in order, with unique names
 * @param leftOut a sentence about the layers that have no constants; empty if all layers have theirs
 * @param clashes the problems of names that would share a constant
 * @param uses the blocks that the model is made of, which build tools must track
 */
public record SummaryPlan(
        TypeElement model,
        ModelSummary summary,
        List<Constant> constants,
        Optional<String> leftOut,
        List<Problem> clashes,
        ModelReading.Uses uses) {
    public SummaryPlan {
        constants = List.copyOf(constants);
        clashes = List.copyOf(clashes);
    }

    public static SummaryPlan of(ModelReading reading, Network network) {
        ModelSummary summary = Summaries.of(network, reading.digests());
        List<Clash> clashes = new ArrayList<>();
        Constants constants = Constants.of(network, summary);
        Map<String, Constant> taken = new LinkedHashMap<>(2 * constants.all().size());
        Set<Integer> reported = new HashSet<>();
        for (Constant constant : constants.all()) {
            Constant other = taken.putIfAbsent(constant.name(), constant);
            Optional<Part> named = other == null
                    ? Optional.empty()
                    : constant.owner()
                            .filter(SummaryPlan::isNamed)
                            .or(() -> other.owner().filter(SummaryPlan::isNamed));
            if (named.isPresent() && reported.add(named.get().namedBy().orElseThrow())) {
                clashes.add(new Clash(constant, named.get()));
            }
        }
        List<Problem> problems = new ArrayList<>(clashes.size());
        for (Clash clash : clashes) {
            problems.add(clash.problem(taken.keySet()));
        }
        return new SummaryPlan(
                reading.reading().type(),
                summary,
                List.copyOf(taken.values()),
                constants.leftOut(),
                problems,
                reading.uses());
    }

    /** The clashes at places where nothing else is wrong. */
    public List<Problem> clashesBeside(List<Problem> problems) {
        return clashes.stream()
                .filter(clash ->
                        problems.stream().noneMatch(problem -> problem.site().equals(clash.site())))
                .toList();
    }

    private static boolean isNamed(Part part) {
        return part.namedBy().isPresent();
    }

    /** A constant that exists already, and the layer whose name would make it again. */
    private record Clash(Constant constant, Part named) {
        Problem problem(Set<String> taken) {
            Site site = new Site(named.namedBy().orElseThrow(), "value", Site.WHOLE);
            String headline =
                    "the name \"" + named.name() + "\" makes the constant " + constant.name() + " a second time";
            int number = 2;
            while (isTaken(taken, Constants.upperSnake(named.name() + "_" + number))) {
                number++;
            }
            return new Problem(ProblemId.CONSTANT_CLASH, site, headline)
                    .withFixes(List.of("value = \"" + named.name() + "_" + number + "\""));
        }

        private static boolean isTaken(Set<String> taken, String prefix) {
            return taken.stream().anyMatch(name -> name.equals(prefix) || name.startsWith(prefix + "_"));
        }
    }
}
