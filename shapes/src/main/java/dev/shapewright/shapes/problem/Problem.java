package dev.shapewright.shapes.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong, as data.
 *
 * @param headline one sentence, lower case, without a period
 * @param details what follows the headline, in order: the input, the formula with its numbers, ...
 * @param fixes what would fix it; each was tried and gets the model past this place
 */
public record Problem(ProblemId id, Site site, String headline, List<Detail> details, List<String> fixes) {
    /** A labelled line below the headline: {@code because (2 + 0 + 0 - 3) / 1 + 1 = 0}. */
    public record Detail(String label, String text) {}

    public Problem {
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
    }

    public Problem(ProblemId id, Site site, String headline) {
        this(id, site, headline, List.of(), List.of());
    }

    /** This problem with one more line. */
    public Problem with(String label, String text) {
        List<Detail> more = new ArrayList<>(details);
        more.add(new Detail(label, text));
        return new Problem(id, site, headline, more, fixes);
    }

    public Problem withFixes(List<String> fixes) {
        return new Problem(id, site, headline, details, fixes);
    }
}
