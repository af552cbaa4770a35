package dev.shapewright.shapes.attempt;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.tensor.Shape;
import java.util.stream.IntStream;

/** The spatial axes along which a tensor is known to have other positions than wanted. */
record Difference(Shape found, Shape wanted) {

    /** Whether any spatial axis differs. */
    boolean any() {
        return axes().findFirst().isPresent();
    }

    /** The axes that differ. */
    IntStream axes() {
        int spatial = Math.min(found.form().spatialAxes(), wanted.form().spatialAxes());
        return IntStream.range(0, spatial)
                .filter(axis ->
                        found.sizes().get(axis).differsFrom(wanted.sizes().get(axis)));
    }

    /** The first axis that differs. */
    int first() {
        return axes().findFirst().orElseThrow();
    }

    /** The name of the first axis that differs. */
    Axis name() {
        return wanted.form().axes().get(first());
    }

    /** The number of positions along an axis that differs. */
    long found(int axis) {
        return found.known(axis);
    }

    /** The wanted number. */
    long wanted(int axis) {
        return wanted.known(axis);
    }

    /** Whether there are too few positions, along the first axis that differs. */
    boolean isTooFew() {
        return wanted(first()) > found(first());
    }

    /** The most positions that are missing along an axis; negative if there are too many. */
    long missing() {
        return axes().mapToLong(axis -> wanted(axis) - found(axis)).max().orElse(0);
    }

    /** The factor from the number of positions to the wanted one; 1 along an axis that is not known to differ. */
    double ratio(int axis) {
        return axes().anyMatch(other -> other == axis) ? (double) wanted(axis) / Math.max(found(axis), 1) : 1;
    }

    /** The factors along all spatial axes of the tensor. */
    double[] ratios() {
        return IntStream.range(0, found.form().spatialAxes())
                .mapToDouble(this::ratio)
                .toArray();
    }
}
