package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.shapes.tensor.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The result of a layer on its inputs: facts, or faults. */
public sealed interface Outcome {
    /**
     * The facts of a valid layer. Everything else (parameters, bytes, MACs, receptive field, explanations) follows from
     * them. A layer builds them with the methods below, one fact after another; the lists never change, so none is
     * copied again.
     *
     * @param output shape of the output
     * @param formulas the formula of each axis of the output with its numbers; empty for an axis that is kept
     * @param weights learned tensors; a product of sizes each
     * @param buffers tensors that are kept but not learned
     * @param macs matrix products it computes, per sample, as products of sizes
     * @param reaches which part of each input one position of its output reads; the last one applies to all further
     *     inputs
     * @param notes what the formulas do not show: where other frameworks count differently
     */
    record Inferred(
            Shape output,
            List<Text> formulas,
            List<Product> weights,
            List<Product> buffers,
            List<Product> macs,
            List<Reach> reaches,
            List<Note> notes)
            implements Outcome {
        private Inferred(Shape output, List<Text> formulas) {
            this(output, formulas, List.of(), List.of(), List.of(), List.of(new Reach.Everything()), List.of());
        }

        /** A layer without weights that keeps a shape, and whose output reads its whole input. */
        public static Inferred of(Shape kept) {
            return new Inferred(kept, Collections.nCopies(kept.form().rank(), Text.NONE));
        }

        /** The same with another output: a formula for each axis of positions, and one for the last axis. */
        public static Inferred of(Form form, List<Formula> positions, Formula last) {
            Size[] sizes = new Size[form.rank()];
            List<Text> formulas = new ArrayList<>(sizes.length);
            for (int axis = 0; axis < sizes.length; axis++) {
                Formula formula = axis < positions.size() ? positions.get(axis) : last;
                sizes[axis] = formula.value();
                formulas.add(formula.text());
            }
            return new Inferred(new Shape(form, List.of(sizes)), Collections.unmodifiableList(formulas));
        }

        /** The same with an output that is written axis by axis. */
        public static Inferred written(Shape output) {
            return new Inferred(
                    output,
                    output.sizes().stream()
                            .map(Formula::written)
                            .map(Formula::text)
                            .toList());
        }

        /** Another size on one axis of the output. */
        public Inferred axis(int axis, Formula formula) {
            Size[] sizes = output.sizes().toArray(Size[]::new);
            sizes[axis] = formula.value();
            List<Text> others = new ArrayList<>(formulas);
            others.set(axis, formula.text());
            Shape other = new Shape(output.form(), List.of(sizes));
            return new Inferred(other, Collections.unmodifiableList(others), weights, buffers, macs, reaches, notes);
        }

        /** Another size on the last axis. */
        public Inferred last(Formula formula) {
            return axis(output.form().rank() - 1, formula);
        }

        public Inferred weight(String name, Size... factors) {
            return weight(name, Arrays.asList(factors));
        }

        public Inferred weight(String name, List<Size> factors) {
            return weight(new Product(name, factors));
        }

        /** Adds a weight that is added to the output and multiplies nothing. */
        public Inferred bias(String name, Size... factors) {
            return weight(new Product(name, Arrays.asList(factors), true));
        }

        public Inferred weight(Product weight) {
            return new Inferred(output, formulas, and(weights, weight), buffers, macs, reaches, notes);
        }

        public Inferred buffer(String name, Size... factors) {
            List<Product> more = and(buffers, new Product(name, Arrays.asList(factors)));
            return new Inferred(output, formulas, weights, more, macs, reaches, notes);
        }

        public Inferred macs(String name, List<Size> factors) {
            List<Product> more = and(macs, new Product(name, factors));
            return new Inferred(output, formulas, weights, buffers, more, reaches, notes);
        }

        /** The same part is read of every input. */
        public Inferred reaching(Reach reach) {
            return reachingEach(List.of(reach));
        }

        public Inferred reachingEach(List<Reach> reaches) {
            return new Inferred(output, formulas, weights, buffers, macs, List.copyOf(reaches), notes);
        }

        /**
         * What another framework would count, in a sentence with the numbers, or something else that a formula does not
         * show.
         */
        public Inferred note(String about, String text) {
            return note(about, () -> text);
        }

        /** The same, with a sentence that is built only when read. */
        public Inferred note(String about, Supplier<String> text) {
            List<Note> more = and(notes, new Note(about, new Text(text)));
            return new Inferred(output, formulas, weights, buffers, macs, reaches, more);
        }

        /**
         * The same with shared weights instead of its own, except for some that it keeps.
         *
         * @param sharedBuffers whether its buffers are shared as well
         */
        public Inferred keeping(List<Product> kept, boolean sharedBuffers) {
            List<Product> others = sharedBuffers ? List.of() : buffers;
            return new Inferred(output, formulas, List.copyOf(kept), others, macs, reaches, notes);
        }

        /** Which part of an input one position of the output reads. */
        public Reach reach(int input) {
            return reaches.get(Math.min(input, reaches.size() - 1));
        }

        private static <T> List<T> and(List<T> first, T more) {
            if (first.isEmpty()) {
                return List.of(more);
            }
            List<T> all = new ArrayList<>(first.size() + 1);
            all.addAll(first);
            all.add(more);
            return List.copyOf(all);
        }
    }

    /**
     * The faults of an invalid layer.
     *
     * @param output the shape that it gives nevertheless; empty if that depends on what is wrong
     */
    record Rejected(List<Fault> faults, Optional<Shape> output) implements Outcome {
        public Rejected {
            faults = List.copyOf(faults);
        }

        public Rejected(List<Fault> faults) {
            this(faults, Optional.empty());
        }

        /** Whether one of the faults has an id. */
        boolean isOf(ProblemId id) {
            return faults.stream().anyMatch(fault -> fault.id() == id);
        }
    }
}
