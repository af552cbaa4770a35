package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Size;
import java.util.List;
import java.util.stream.Collectors;

/** A named product of sizes: the values of a weight, or the operations of a matrix product. */
public record Product(String name, List<Size> factors) {
    public Product {
        factors = List.copyOf(factors);
    }

    public Count count() {
        Count product = Count.of(1);
        for (Size factor : factors) {
            product = product.times(factor);
        }
        return product;
    }

    /** The product with its numbers: {@code 3*3*4*8}. */
    public String formula() {
        return factors.stream().map(Size::toString).collect(Collectors.joining("*"));
    }

    /** Whether it is added to an output and multiplies nothing: what layers that share their weights may have of their own. */
    public boolean isBias() {
        return name.equals("bias") || name.equals("biases") || (name.endsWith(" bias") && !name.startsWith("position"));
    }

    /** The sum of several products. */
    public static Count sum(List<Product> products) {
        Count sum = Count.zero();
        for (Product product : products) {
            sum = sum.plus(product.count());
        }
        return sum;
    }
}
