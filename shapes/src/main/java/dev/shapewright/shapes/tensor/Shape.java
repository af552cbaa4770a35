package dev.shapewright.shapes.tensor;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a tensor: its form and a size for each of the form's axes, channels last. The batch axis is implicit.
 */
public record Shape(Form form, List<Size> sizes) {
    public Shape {
        sizes = List.copyOf(sizes);
        if (sizes.size() != form.rank()) {
            throw new IllegalArgumentException(form + " of " + sizes);
        }
    }

    public static Shape of(Form form, long... sizes) {
        return new Shape(form, Arrays.stream(sizes).mapToObj(Size::of).toList());
    }

    /** The sizes of the axes a window slides over. */
    public List<Size> spatial() {
        return sizes.subList(0, form.spatialAxes());
    }

    /** The size of the last axis: channels or features. Not for token ids. */
    public Size channels() {
        if (!form.hasChannels()) {
            throw new IllegalStateException("token ids have no channels");
        }
        return sizes.get(sizes.size() - 1);
    }

    /** This shape with another size of one axis. */
    public Shape with(int axis, Size size) {
        List<Size> changed = new ArrayList<>(sizes);
        changed.set(axis, size);
        return new Shape(form, changed);
    }

    /** The size of an axis where it is known. */
    public long known(int axis) {
        return ((Size.Known) sizes.get(axis)).value();
    }

    /** This shape with other channels or features. */
    public Shape withChannels(Size channels) {
        return with(sizes.size() - 1, channels);
    }

    public Size size(Axis axis) {
        return sizes.get(form.axes().indexOf(axis));
    }

    /** Number of values. */
    public Count elements() {
        return Count.product(sizes);
    }

    /** The indices of the axes in the order in which a layout prints them. */
    public List<Integer> order(Layout layout) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            order.add(i);
        }
        if (layout == Layout.CHANNELS_FIRST && form.axes().contains(Axis.CHANNELS)) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    /** The sizes as a layout prints them: {@code 28x28x1}. */
    public String text(Layout layout) {
        List<Size> ordered = sizes;
        if (layout == Layout.CHANNELS_FIRST) {
            ordered = new ArrayList<>(sizes.size());
            for (int axis : order(layout)) {
                ordered.add(sizes.get(axis));
            }
        }
        return Formula.joined(ordered, "x");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Shape that && form == that.form && hasSizes(that.sizes));
    }

    /** Whether these are this shape's sizes, given that there are equally many. */
    private boolean hasSizes(List<Size> others) {
        for (int i = 0; i < sizes.size(); i++) {
            if (!sizes.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = form.rank();
        for (int i = 0; i < sizes.size(); i++) {
            hash = 31 * hash + sizes.get(i).hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return text(Layout.CHANNELS_LAST);
    }
}
