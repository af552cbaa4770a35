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
     * @param reach which part of its input one position of its output reads
     */
    record Inferred(Shape output, List<Product> weights, List<Product> buffers, List<Product> macs, Reach reach)
            implements Outcome {
        public Inferred {
            weights = List.copyOf(weights);
            buffers = List.copyOf(buffers);
            macs = List.copyOf(macs);
        }

        /** A layer without weights whose output reads its whole input. */
        public static Inferred of(Shape output) {
            return new Inferred(output, List.of(), List.of(), List.of(), new Reach.Everything());
        }

        public Inferred weight(String name, Size... factors) {
            return new Inferred(output, and(weights, name, factors), buffers, macs, reach);
        }

        public Inferred buffer(String name, Size... factors) {
            return new Inferred(output, weights, and(buffers, name, factors), macs, reach);
        }

        public Inferred macs(String name, List<Size> factors) {
            return new Inferred(output, weights, buffers, and(macs, name, factors.toArray(Size[]::new)), reach);
        }

        public Inferred reaching(Reach reach) {
            return new Inferred(output, weights, buffers, macs, reach);
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
