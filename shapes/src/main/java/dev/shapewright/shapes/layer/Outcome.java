package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a layer makes of its inputs: facts, or faults. */
public sealed interface Outcome {
    /**
     * The facts of a layer that can be. Everything else (parameters, bytes, MACs, receptive field) follows from them.
     *
     * @param output shape of the output
     * @param weights learned tensors; a product of sizes each
     * @param buffers tensors that are kept but not learned
     * @param macs matrix products it computes, per sample, as products of sizes
     * @param reaches which part of each input one position of its output reads; the last one holds for all further inputs
     */
    record Inferred(Shape output, List<Product> weights, List<Product> buffers, List<Product> macs, List<Reach> reaches)
            implements Outcome {
        public Inferred {
            weights = List.copyOf(weights);
            buffers = List.copyOf(buffers);
            macs = List.copyOf(macs);
            reaches = List.copyOf(reaches);
        }

        /** A layer without weights whose output reads its whole input. */
        public static Inferred of(Shape output) {
            return new Inferred(output, List.of(), List.of(), List.of(), List.of(new Reach.Everything()));
        }

        public Inferred weight(String name, Size... factors) {
            return new Inferred(output, and(weights, name, factors), buffers, macs, reaches);
        }

        public Inferred buffer(String name, Size... factors) {
            return new Inferred(output, weights, and(buffers, name, factors), macs, reaches);
        }

        public Inferred macs(String name, List<Size> factors) {
            return new Inferred(output, weights, buffers, and(macs, name, factors.toArray(Size[]::new)), reaches);
        }

        /** Of every input it reads the same part. */
        public Inferred reaching(Reach reach) {
            return reachingEach(List.of(reach));
        }

        public Inferred reachingEach(List<Reach> reaches) {
            return new Inferred(output, weights, buffers, macs, reaches);
        }

        /**
         * The same with other weights than its own, but for some that it keeps.
         *
         * @param sharedBuffers whether its buffers are the other's as well
         */
        public Inferred keeping(List<Product> kept, boolean sharedBuffers) {
            return new Inferred(output, kept, sharedBuffers ? List.of() : buffers, macs, reaches);
        }

        /** Which part of an input one position of the output reads. */
        public Reach reach(int input) {
            return reaches.get(Math.min(input, reaches.size() - 1));
        }

        private static List<Product> and(List<Product> products, String name, Size... factors) {
            List<Product> more = new ArrayList<>(products);
            more.add(new Product(name, Arrays.asList(factors)));
            return more;
        }
    }

    /** The faults of a layer that cannot be. */
    record Rejected(List<Fault> faults) implements Outcome {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
