package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Formula;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A named product of sizes: the values of a weight, or the operations of a matrix product.
 *
 * @param isBias whether it is added to an output and multiplies nothing; layers that share weights may have biases of
 *     their own
 */
public record Product(String name, List<Size> factors, boolean isBias) {
    public Product {
        factors = List.copyOf(factors);
    }

    /** A product that is not a bias. */
    public Product(String name, List<Size> factors) {
        this(name, factors, false);
    }

    public Count count() {
        return Count.product(factors);
    }

    /** The product with its numbers: {@code 3*3*4*8}. */
    public String formula() {
        return factors.isEmpty() ? "1" : Formula.joined(factors, "*");
    }

    /** Several products with their numbers, and their sum: {@code 3*3*4*8 + 8 = 296}. */
    public static String explain(List<Product> products, Product... more) {
        List<Product> all = new ArrayList<>(products);
        all.addAll(Arrays.asList(more));
        StringJoiner text = new StringJoiner(" + ");
        all.forEach(product -> text.add(product.formula()));
        return text + " = " + Digits.group(sum(all).number());
    }

    /** The sum of several products. */
    public static Count sum(List<Product> products) {
        Count sum = Count.zero();
        for (int i = 0; i < products.size(); i++) {
            sum = sum.plus(products.get(i).count());
        }
        return sum;
    }
}
