package dev.shapewright.shapes.schema;

import dev.shapewright.layers.Input;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The valid numbers of an element. An invalid one is a fault and is replaced by what was probably meant, so that the
 * rest of the annotation is checked as well.
 */
final class Limits {
    private final String element;
    private final double min;
    private final double max;
    private final boolean any;
    private final boolean padding;
    private final Optional<Value> fallback;

    /**
     * The valid numbers of an element.
     *
     * @param any whether it may be {@link Input#ANY}
     * @param padding whether it may be one of the words for padding
     * @param fallback its value if none is written
     */
    Limits(String element, double min, double max, boolean any, boolean padding, Optional<Value> fallback) {
        this.element = element;
        this.min = min;
        this.max = max;
        this.any = any;
        this.padding = padding;
        this.fallback = fallback;
    }

    boolean takesUnknown() {
        return any;
    }

    /**
     * The number that a written one stands for.
     *
     * @param written the element's value
     * @param index which of its numbers it is; {@link Site#WHOLE} if it is the only one
     */
    long number(long number, int index, Value written, Faults faults) {
        int place = place(index, written);
        if (number == Input.ANY) {
            if (!any) {
                String headline =
                        element + " must be a number: only axes of @Input, @Custom and @Reshape may be Input.ANY";
                faults.add(new Fault(ProblemId.UNKNOWN_SIZE, element, place, headline)
                        .mend(replaced(written, index, meant(number, false))));
            }
        } else if (Pads.isWord(number)) {
            checkWord(number, index, written, faults);
        } else if (number < min) {
            faults.add(tooSmall(number, index, written));
        } else if (number > max) {
            String headline = element + " " + number + " is more than " + (long) max;
            faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, element, place, headline)
                    .mend(replaced(written, index, meant(number, false))));
        }
        return meant(number, index == Site.WHOLE);
    }

    /** The index of a number: the only one of an array is its first, whether or not the array has braces. */
    private static int place(int index, Value written) {
        return index == Site.WHOLE && written instanceof Value.Many ? 0 : index;
    }

    private void checkWord(long number, int index, Value written, Faults faults) {
        if (!padding) {
            String headline = element + " cannot be " + Value.of(number) + ": it is a word for padding";
            faults.add(new Fault(ProblemId.PADDING_WORD, element, place(index, written), headline)
                    .mend(replaced(written, index, meant(number, false))));
        } else if (index != Site.WHOLE) {
            String headline = Value.of(number) + " stands alone, never as one number of several";
            faults.add(new Fault(ProblemId.PADDING_WORD, element, index, headline).mend(Edit.set(element, number)));
        }
    }

    private Fault tooSmall(long number, int index, Value written) {
        String headline = element + " " + number + " is less than " + (long) min;
        Fault fault = new Fault(ProblemId.VALUE_OUT_OF_RANGE, element, place(index, written), headline);
        if (isUpperBound()) {
            // No other number reveals what a bound was meant to be.
            return fault;
        }
        // Other frameworks write -1 for a size that follows from others or is known only at run time.
        fault = any && number == -1 ? fault.mend(replaced(written, index, Input.ANY)) : fault;
        Edit likely = replaced(written, index, meant(number, false));
        return fault.mend(new Edit.AnyOf(List.of(likely, replaced(written, index, (long) min))));
    }

    /** Whether everything is allowed if nothing is written, as for a budget. */
    private boolean isUpperBound() {
        return fallback.filter(value -> value.equals(Value.of(Long.MAX_VALUE))).isPresent();
    }

    /**
     * A number, or what was probably meant by an invalid one.
     *
     * @param alone whether it is the element's only number, which may be a word
     */
    private long meant(long number, boolean alone) {
        if (number == Input.ANY || Pads.isWord(number)) {
            boolean fits = number == Input.ANY ? any : alone && padding;
            return fits ? number : (long) min;
        } else if (number < min) {
            boolean negated = -number >= min && number != Integer.MIN_VALUE;
            return negated ? Math.min(-number, (long) max) : (long) min;
        }
        return Math.min(number, (long) max);
    }

    private Edit replaced(Value written, int index, long number) {
        if (index == Site.WHOLE) {
            return Edit.set(element, number);
        }
        // One fix for all invalid numbers: fixing one while another is still wrong would fix nothing.
        List<Value> values = new ArrayList<>();
        ((Value.Many) written)
                .values()
                .forEach(each -> values.add(Value.of(meant(((Value.Whole) each).value(), false))));
        values.set(index, Value.of(number));
        return Edit.set(element, new Value.Many(values));
    }

    /** The real number that a written one stands for. */
    double number(double number, Faults faults) {
        if (number >= min && number <= max) {
            return number;
        }
        boolean bounded = min > -Double.MAX_VALUE && max < Double.MAX_VALUE;
        String headline = element + " "
                + (bounded
                        ? text(number) + " is not between " + text(min) + " and " + text(max)
                        : number + " is not a number");
        double meant = meant(number);
        faults.add(new Fault(ProblemId.VALUE_OUT_OF_RANGE, element, headline)
                .mend(Edit.set(element, new Value.Real(meant))));
        return meant;
    }

    private double meant(double number) {
        if (isPercent(number)) {
            return number / 100;
        }
        return fallback.isPresent() && fallback.get() instanceof Value.Real usual
                ? usual.value()
                : Math.min(Math.max(number, min), max);
    }

    /** Whether a fraction was probably written as a percentage: 25 for 0.25. */
    private boolean isPercent(double number) {
        return min == 0 && max == 1 && number > 1 && number <= 100 && number == Math.rint(number);
    }

    private static String text(double number) {
        return number == (int) number ? Long.toString((long) number) : Double.toString(number);
    }
}
