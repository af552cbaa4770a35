package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/** Channels and filters split into groups. */
final class Groups {
    private Groups() {}

    /** Reports groups that do not divide the channels and the filters. */
    static void check(int groups, long channels, int filters, Faults faults) {
        boolean divides = channels % groups == 0;
        if (divides && filters % groups == 0) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        if (divides) {
            long less = filters / groups * (long) groups;
            if (less > 0) {
                edits.add(Edit.set("filters", less));
            }
            edits.add(Edit.set("filters", less + groups));
        }
        edits.add(Edit.set("groups", Divisors.upTo(groups, channels, filters)));
        faults.add(fault("groups", groups, divides ? filters : channels, divides ? "filters" : "channels")
                .mend(edits));
    }

    /** Reports groups that do not divide the channels. */
    static void check(String element, int groups, long channels, Faults faults) {
        if (channels % groups != 0) {
            faults.add(fault(element, groups, channels, "channels")
                    .mend(Edit.set(element, Divisors.upTo(groups, channels, channels))));
        }
    }

    private static Fault fault(String element, int groups, long number, String noun) {
        String headline = "groups " + groups + " does not divide the " + number + " " + noun;
        return new Fault(ProblemId.GROUPS_DO_NOT_DIVIDE, element, headline)
                .because(number + " % " + groups + " = " + number % groups);
    }
}
