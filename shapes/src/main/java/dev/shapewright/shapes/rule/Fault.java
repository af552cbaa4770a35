package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reason why one layer is impossible, in that layer's own terms.
 *
 * @param element the faulty element, or empty for the layer as a whole
 * @param index the index of one value of an array element, or {@link Site#WHOLE}
 * @param headline one sentence, lower case, without a period
 * @param edits changes that may fix it, the most likely first
 */
public record Fault(ProblemId id, String element, int index, String headline, List<Detail> details, List<Edit> edits) {
    public Fault {
        details = List.copyOf(details);
        edits = List.copyOf(edits);
    }

    public Fault(ProblemId id, String element, int index, String headline) {
        this(id, element, index, headline, List.of(), List.of());
    }

    public Fault(ProblemId id, String element, String headline) {
        this(id, element, Site.WHOLE, headline);
    }

    /** This fault with the formula that shows it. */
    public Fault because(String formula) {
        return with(new Detail("because", formula));
    }

    /** This fault with one more line. */
    public Fault with(Detail detail) {
        List<Detail> more = Stream.concat(details.stream(), Stream.of(detail)).toList();
        return new Fault(id, element, index, headline, more, edits);
    }

    /** This fault with further changes that may fix it. */
    public Fault mend(List<Edit> more) {
        return new Fault(
                id,
                element,
                index,
                headline,
                details,
                Stream.concat(edits.stream(), more.stream()).toList());
    }

    public Fault mend(Edit... more) {
        return mend(List.of(more));
    }
}
