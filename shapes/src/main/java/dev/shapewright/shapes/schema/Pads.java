package dev.shapewright.shapes.schema;

import dev.shapewright.layers.Padding;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The value of a {@code padding} element: one number for all sides, one per axis, before and after of each axis, or one
 * of the words of {@link Padding}.
 */
public record Pads(List<Integer> values) {
    public Pads {
        values = List.copyOf(values);
    }

    /** Whether a number is one of the words. */
    public static boolean isWord(long value) {
        return value == Padding.SAME || value == Padding.SAME_LOWER || value == Padding.CAUSAL;
    }

    public boolean isWord() {
        return values.size() == 1 && isWord(values.get(0));
    }

    public boolean isCausal() {
        return isWord() && values.get(0) == Padding.CAUSAL;
    }

    /** Checks the number of values against a form's spatial axes. */
    public void check(String element, Form form, Faults faults) {
        check(element, form, List.of(), faults);
    }

    /**
     * The same.
     *
     * @param likely edits that are likely to have been meant
     */
    public void check(String element, Form form, List<Edit> likely, Faults faults) {
        int axes = form.spatialAxes();
        if (values.size() != 1 && values.size() != axes && values.size() != 2 * axes) {
            Fault other = PerAxis.wrongNumber(element, values, form, List.of(1, axes, 2 * axes));
            faults.add(new Fault(other.id(), other.element(), other.headline())
                    .mend(likely)
                    .mend(other.edits()));
        }
    }

    /** The sides of each axis. */
    public List<Sides> over(int axes) {
        List<Sides> sides = new ArrayList<>(axes);
        for (int axis = 0; axis < axes; axis++) {
            sides.add(side(axis, axes));
        }
        return sides;
    }

    /** The sides of one of {@code axes} axes. */
    public Sides side(int axis, int axes) {
        return switch (values.get(index(axis, axes, false))) {
            case Padding.SAME -> new Sides.Same();
            case Padding.SAME_LOWER -> new Sides.SameLower();
            case Padding.CAUSAL -> new Sides.Causal();
            default -> new Sides.Explicit(values.get(index(axis, axes, false)), values.get(index(axis, axes, true)));
        };
    }

    /** The index, in the array as written, of the number for a side of an axis. */
    public int index(int axis, int axes, boolean after) {
        if (values.size() == 1) {
            return 0;
        }
        return values.size() == axes ? axis : 2 * axis + (after ? 1 : 0);
    }

    /** These numbers, written as they are, raised to a limit for each axis; not for words. */
    public Value atLeast(List<Long> least) {
        return perSide().atLeast(perSide(least));
    }

    /** These numbers, written as they are, lowered to a limit for each axis; not for words. */
    public Value atMost(List<Long> most) {
        return perSide().atMost(perSide(most));
    }

    private PerAxis perSide() {
        return new PerAxis(values);
    }

    /** A limit for each number as written. */
    private List<Long> perSide(List<Long> limits) {
        return values.size() == 2 * limits.size()
                ? limits.stream().flatMap(limit -> Stream.of(limit, limit)).toList()
                : limits;
    }

    /** The numbers before and after on each axis: {@code 1/1x1/2}, or the word. */
    String expanded(int axes) {
        StringBuilder text = new StringBuilder();
        for (int axis = 0; axis < axes; axis++) {
            if (!(side(axis, axes) instanceof Sides.Explicit sides)) {
                return word(side(axis, axes));
            }
            text.append(axis == 0 ? "" : "x").append(sides.before());
            if (sides.before() != sides.after()) {
                text.append('/').append(sides.after());
            }
        }
        return text.toString();
    }

    private static String word(Sides sides) {
        return sides instanceof Sides.Same ? "same" : sides instanceof Sides.SameLower ? "same lower" : "causal";
    }

    /** Checks that these are numbers, as many as a form's spatial axes take. */
    public void checkNumbers(String element, Form form, Faults faults) {
        if (isWord()) {
            String headline =
                    element + " cannot be " + Value.of(values.get(0)) + ": that is for convolutions and pools";
            faults.add(new Fault(ProblemId.PADDING_WORD, element, headline).mend(Edit.set(element, 1)));
        } else {
            check(element, form, faults);
        }
    }
}
