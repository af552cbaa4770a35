package dev.shapewright.shapes.layer;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Reach;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.rule.Words;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Sides;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tensors that a join takes, and the rule for what fits: a size known only at run time fits any, and a known one
 * wins.
 *
 * @param given the shapes that flow in
 * @param shapes the same shapes, raised to the same number of axes if that is allowed
 * @param along the axis whose sizes are added up; {@link #NONE} if all must agree
 * @param ones whether a size of 1 is repeated and therefore fits any
 */
record Operands(Join join, List<Shape> given, List<Shape> shapes, int along, boolean ones) {
    /** No axis. */
    static final int NONE = -1;

    /** Up to this many operands, each odd one is a mistake of its own. */
    private static final int MOST_COMPARED = 16;

    /**
     * Two operands that do not fit.
     *
     * @param odd the one of them that is more likely wrong
     * @param axes the axes they differ on; none if their forms differ
     */
    record Mismatch(int first, int second, int odd, List<Integer> axes) {}

    /** Whether one of them is the input of the block, taken by name. */
    boolean readsInput() {
        return join.value().values().contains(Join.INPUT);
    }

    /** Whether the branches of a fork are added. */
    boolean addsBranches() {
        return join.closesFork() && join instanceof Add;
    }

    /** The outcome if all operands must have one shape; the verb says what the join does to them. */
    static Outcome alike(Join join, Inputs inputs, String verb) {
        Operands operands = new Operands(join, inputs.shapes(), inputs.shapes(), NONE, false);
        List<Mismatch> mismatches = operands.mismatches();
        return mismatches.isEmpty()
                ? Outcome.Inferred.of(operands.combined()).reaching(new Reach.Pointwise())
                : operands.differ(mismatches, verb);
    }

    /** The outcome if all operands must have one shape, or a size of 1 instead. */
    static Outcome repeating(Join join, Inputs inputs, String verb) {
        Shape largest = inputs.shapes().stream()
                .reduce((a, b) -> b.form().rank() > a.form().rank() ? b : a)
                .orElseThrow();
        List<Shape> raised = inputs.shapes().stream()
                .map(shape -> raised(shape, largest.form()))
                .toList();
        Operands operands = new Operands(join, inputs.shapes(), raised, NONE, true);
        List<Mismatch> mismatches = operands.mismatches();
        return mismatches.isEmpty() ? operands.repeated() : operands.differ(mismatches, verb);
    }

    /** A vector as a tensor of a form, with size 1 on every axis but the last. */
    private static Shape raised(Shape shape, Form form) {
        if (shape.form() != Form.VECTOR) {
            return shape;
        }
        List<Size> sizes = new ArrayList<>(Collections.nCopies(form.rank() - 1, Size.of(1)));
        sizes.add(shape.channels());
        return new Shape(form, sizes);
    }

    /** The outcome if the sizes along one axis are added up and all others must be alike. */
    static Outcome inARow(Join join, Inputs inputs, int along) {
        Operands operands = new Operands(join, inputs.shapes(), inputs.shapes(), along, false);
        List<Mismatch> mismatches = operands.mismatches();
        return mismatches.isEmpty()
                ? operands.row()
                : new Outcome.Rejected(mismatches.stream()
                        .map(found -> operands.fault(
                                ProblemId.CONCAT_MISMATCH, found, "put together", operands.alongAnother(found)))
                        .toList());
    }

    /** Edits for a mismatch; operands that differ in one axis alone may be meant to be joined along that. */
    private List<Edit> alongAnother(Mismatch found) {
        Form form = given.get(found.first).form();
        List<Edit> edits = new ArrayList<>();
        edits.addAll(Adjustments.resize(this, found));
        edits.addAll(Adjustments.widths(this, found));
        edits.addAll(Adjustments.convert(this, found));
        if (found.axes.size() == 1) {
            boolean last = found.axes.get(0) == form.rank() - 1;
            Axis axis = last ? Axis.CHANNELS : form.axes().get(found.axes.get(0));
            // Usually the sizes of spatial axes are wrong, and not the axis.
            edits.add(last || isSingle(found) ? 0 : edits.size(), alongAxis(axis));
        }
        return edits;
    }

    private static Edit alongAxis(Axis axis) {
        return Edit.set("axis", new Value.Constant("Axis", axis.name()));
    }

    /** Whether one of two operands has a single position on the axis they differ on: a token in front of a sequence. */
    private boolean isSingle(Mismatch found) {
        int axis = found.axes.get(0);
        return given.get(found.first).sizes().get(axis).is(1)
                || given.get(found.second).sizes().get(axis).is(1);
    }

    /**
     * The mismatches: each odd shape is compared with the operand that fits the most others; among several such
     * operands, the one with the most positions; among several such, the first. Empty if all fit; only the first mismatch if
     * the operands do not have the same axes, or are too many to compare.
     */
    private List<Mismatch> mismatches() {
        Optional<Mismatch> first = mismatch();
        boolean sameAxes = shapes.stream().map(Shape::form).distinct().count() == 1;
        if (first.isEmpty() || !sameAxes || shapes.size() == 2 || shapes.size() > MOST_COMPARED) {
            return first.stream().toList();
        }
        int usual = IntStream.range(0, shapes.size())
                .boxed()
                .max(Comparator.comparingLong(this::fitting)
                        .thenComparingLong(this::positions)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<Shape> odd = new ArrayList<>();
        List<Mismatch> mismatches = new ArrayList<>();
        for (int operand = 0; operand < shapes.size(); operand++) {
            Shape shape = shapes.get(operand);
            if (!fits(shapes.get(usual), shape) && odd.stream().noneMatch(other -> fits(other, shape))) {
                odd.add(shape);
                int one = Math.min(usual, operand);
                int other = Math.max(usual, operand);
                mismatches.add(new Mismatch(one, other, operand, differing(shapes.get(one), shapes.get(other))));
            }
        }
        // An unknown size fits others that do not fit each other.
        return mismatches.isEmpty() ? List.of(first.get()) : mismatches;
    }

    private long fitting(int operand) {
        return shapes.stream().filter(shape -> fits(shapes.get(operand), shape)).count();
    }

    private long positions(int operand) {
        Size positions = shapes.get(operand).spatial().stream().reduce(Size.of(1), Size::times);
        return positions instanceof Size.Known known ? known.value() : 0;
    }

    /** The first operand that does not have the axes of the others or, if all have, that does not fit. */
    private Optional<Mismatch> mismatch() {
        Shape before = shapes.get(0);
        for (int second = 1; second < shapes.size(); second++) {
            if (before.form() != shapes.get(second).form()) {
                return Optional.of(new Mismatch(0, second, second, List.of()));
            }
        }
        for (int second = 1; second < shapes.size(); second++) {
            if (!fits(before, shapes.get(second))) {
                int first = 0;
                while (fits(shapes.get(first), shapes.get(second))) {
                    first++;
                }
                return Optional.of(
                        new Mismatch(first, second, second, differing(shapes.get(first), shapes.get(second))));
            }
            before = combined(before, shapes.get(second));
        }
        return Optional.empty();
    }

    private boolean fits(Shape a, Shape b) {
        return a.form() == b.form() && differing(a, b).isEmpty();
    }

    private List<Integer> differing(Shape a, Shape b) {
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; a.form() == b.form() && axis < a.sizes().size(); axis++) {
            Size left = a.sizes().get(axis);
            Size right = b.sizes().get(axis);
            boolean repeated = ones && (left.is(1) || right.is(1));
            if (axis != along && !repeated && left.differsFrom(right)) {
                axes.add(axis);
            }
        }
        return axes;
    }

    private Shape combined() {
        return shapes.stream().reduce(this::combined).orElseThrow();
    }

    private Shape combined(Shape a, Shape b) {
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < a.sizes().size(); axis++) {
            Size left = a.sizes().get(axis);
            Size right = b.sizes().get(axis);
            sizes.add(axis == along ? left.plus(right) : agreed(left, right));
        }
        return new Shape(a.form(), sizes);
    }

    private Size agreed(Size a, Size b) {
        if (a instanceof Size.Unknown) {
            return b instanceof Size.Unknown || (ones && b.is(1)) ? a : b;
        }
        return ones && a.is(1) ? b : a;
    }

    private Outcome repeated() {
        Shape output = combined();
        List<Reach> reaches = new ArrayList<>();
        for (Shape shape : shapes) {
            boolean whole = false;
            List<Integer> sizes = new ArrayList<>();
            for (int axis = 0; axis < output.form().spatialAxes(); axis++) {
                whole |= shape.sizes().get(axis).is(1)
                        && !output.sizes().get(axis).is(1);
                sizes.add(output.sizes().get(axis) instanceof Size.Known known ? (int) known.value() : 1);
            }
            reaches.add(whole ? new Reach.Adaptive(sizes) : new Reach.Pointwise());
        }
        Outcome.Inferred facts = Outcome.Inferred.of(output).reachingEach(reaches);
        for (int axis = 0; axis < output.sizes().size(); axis++) {
            List<Size> sizes = sizes(axis);
            Size largest = output.sizes().get(axis);
            boolean kept = largest.is(1) || sizes.stream().noneMatch(size -> size.is(1));
            facts = kept ? facts : facts.axis(axis, Formula.largest(sizes, largest));
        }
        return facts;
    }

    private List<Size> sizes(int axis) {
        return shapes.stream().map(shape -> shape.sizes().get(axis)).toList();
    }

    private Outcome row() {
        Shape output = combined();
        boolean positions = along < output.form().spatialAxes();
        List<Reach> reaches = new ArrayList<>();
        Size before = Size.of(0);
        for (Shape shape : shapes) {
            Size own = shape.sizes().get(along);
            reaches.add(positions ? placed(output, before, own) : new Reach.Pointwise());
            before = before.plus(own);
        }
        return Outcome.Inferred.of(output)
                .axis(along, Formula.sum(sizes(along)))
                .reachingEach(reaches);
    }

    /** The reach of an operand placed along the axis of the output: what lies beside it is like padding. */
    private Reach placed(Shape output, Size before, Size own) {
        if (!(before instanceof Size.Known front
                && own instanceof Size.Known size
                && output.sizes().get(along) instanceof Size.Known whole
                && whole.value() <= Integer.MAX_VALUE)) {
            return new Reach.Everything();
        }
        List<Window> windows = new ArrayList<>();
        for (int axis = 0; axis < output.form().spatialAxes(); axis++) {
            long behind = whole.value() - front.value() - size.value();
            windows.add(Window.shift(
                    axis == along ? new Sides.Explicit((int) front.value(), (int) behind) : new Sides.Explicit(0, 0)));
        }
        return new Reach.Sliding(windows);
    }

    private Outcome differ(List<Mismatch> mismatches, String verb) {
        return new Outcome.Rejected(mismatches.stream()
                .map(found -> fault(ProblemId.SHAPES_DIFFER, found, verb, Adjustments.project(this, found)))
                .toList());
    }

    private Fault fault(ProblemId id, Mismatch found, String verb, List<Edit> edits) {
        Shape first = shapes.get(found.first);
        Shape second = shapes.get(found.second);
        String headline = "the tensors to be " + verb + " differ in " + what(found) + ": "
                + (found.axes.isEmpty()
                        ? first.form().noun() + " and " + second.form().noun()
                        : sizes(first, found.axes) + " and " + sizes(second, found.axes));
        return new Fault(id, join.closesFork() ? "" : "value", place(found.odd), headline).mend(edits);
    }

    /** The index of an operand among the names; all names if there is only one, or none for the operand. */
    private int place(int operand) {
        int names = join.value().values().size();
        int index = operand - (shapes.size() - names);
        return names < 2 || index < 0 ? Site.WHOLE : index;
    }

    private String what(Mismatch found) {
        Form form = shapes.get(found.first).form();
        return found.axes.isEmpty()
                ? "their axes"
                : Words.and(found.axes.stream()
                        .map(axis -> Form.word(form.axes().get(axis)))
                        .toList());
    }

    private static String sizes(Shape shape, List<Integer> axes) {
        return String.join(
                "x",
                axes.stream().map(axis -> shape.sizes().get(axis).toString()).toList());
    }
}
