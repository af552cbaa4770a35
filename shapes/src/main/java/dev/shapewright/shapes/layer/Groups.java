package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;

/** Channels and filters split into groups. */
final class Groups {
    private Groups() {}

    /** Reports groups that do not divide the channels and the filters. */
    static void check(int groups, Shape in, int filters, Faults faults) {
        long channels = ((Size.Known) in.channels()).value();
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
        edits.addAll(Divisors.around("groups", groups, channels, filters));
        if (!divides && filters % groups == 0) {
            edits.add(new Edit.Reshaped(0, in, in.withChannels(Size.of(groups)), true));
        }
        edits.add(new Edit.Rather(new Edit.ChannelsOfInput("groups")));
        faults.add((divides
                        ? fault("groups", groups, filters, filters == 1 ? "filter" : "filters")
                        : fault("groups", groups, in))
                .mend(edits));
    }

    /** Reports groups that do not divide the channels. */
    static void check(String element, int groups, Shape in, Faults faults) {
        if (in.channels() instanceof Size.Known known && known.value() % groups != 0) {
            long channels = known.value();
            faults.add(fault(element, groups, in)
                    .mend(Divisors.around(element, groups, channels, channels))
                    .mend(nearestWidth(groups, in)));
        }
    }

    /** Other channels or features for what flows in: the nearest number of them that is divisible by this many parts. */
    static List<Edit> nearestWidth(int parts, Shape in) {
        long channels = ((Size.Known) in.channels()).value();
        long nearest = (channels + parts / 2) / parts * parts;
        return channels < parts
                ? List.of()
                : List.of(new Edit.Reshaped(0, in, in.withChannels(Size.of(nearest)), true));
    }

    private static Fault fault(String element, int groups, Shape in) {
        Axis last = in.form().axes().get(in.form().rank() - 1);
        return fault(element, groups, ((Size.Known) in.channels()).value(), Form.unit(last, in.channels()));
    }

    private static Fault fault(String element, int groups, long number, String noun) {
        String headline = "groups " + groups + " does not divide the " + number + " " + noun;
        return new Fault(ProblemId.GROUPS_DO_NOT_DIVIDE, element, headline)
                .because(number + " % " + groups + " = " + number % groups);
    }
}
