package dev.shapewright.shapes.fuzz;

import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tensor of a naive expansion, with the costs of the layer that makes it. */
final class NaiveLayer {
    final Shape shape;
    final List<Integer> inputs;
    /** The layer's own weights, and those counted for it. */
    final List<Product> own;

    final List<Product> ownBuffers;
    final List<Product> macs;
    List<Product> counted;
    List<Product> countedBuffers;

    NaiveLayer(Shape shape, List<Integer> inputs, List<Product> own, List<Product> buffers, List<Product> macs) {
        this.shape = shape;
        this.inputs = inputs;
        this.own = own;
        this.ownBuffers = buffers;
        this.macs = macs;
        this.counted = own;
        this.countedBuffers = buffers;
    }

    /** Makes this layer share the weights of another one: all of them if there are as many, otherwise all but the biases. */
    void share(NaiveLayer other) {
        counted = sum(own).equals(sum(other.own))
                ? List.of()
                : own.stream().filter(Product::isBias).toList();
        countedBuffers = sum(ownBuffers).equals(sum(other.ownBuffers)) ? List.of() : ownBuffers;
    }

    /** The sum of products; empty if one of their sizes is known only at run time. */
    static Optional<BigInteger> sum(List<Product> products) {
        BigInteger sum = BigInteger.ZERO;
        for (Product product : products) {
            BigInteger factors = BigInteger.ONE;
            for (Size size : product.factors()) {
                if (!(size instanceof Size.Known known)) {
                    return Optional.empty();
                }
                factors = factors.multiply(BigInteger.valueOf(known.value()));
            }
            sum = sum.add(factors);
        }
        return Optional.of(sum);
    }

    /** A tensor as seen by a stack: its node, and the nodes of the layer or block that made it. */
    record Ref(int node, int first, int end) {
        List<Integer> nodes() {
            List<Integer> nodes = new ArrayList<>();
            for (int node = first; node < end; node++) {
                nodes.add(node);
            }
            return nodes;
        }
    }
}
