package dev.shapewright.summary;

import dev.shapewright.layers.Axis;
import dev.shapewright.layers.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The shape of a tensor: named axes and their sizes, without the batch axis. A size may be known only at run time. */
public final class TensorShape {
    private static final int UNKNOWN = -1;

    private final List<Axis> axes;
    private final int[] sizes;
    private final Layout layout;

    private TensorShape(List<Axis> axes, int[] sizes, Layout layout) {
        this.axes = axes;
        this.sizes = sizes;
        this.layout = layout;
    }

    /**
     * A shape of axes with one size each, channels or features last; an empty size is known only at run time.
     *
     * @throws IllegalArgumentException if the numbers of axes and sizes differ, an axis is there twice, or a size is negative
     */
    public static TensorShape of(List<Axis> axes, List<OptionalInt> sizes, Layout layout) {
        if (axes.size() != sizes.size()) {
            throw new IllegalArgumentException(axes.size() + " axes and " + sizes.size() + " sizes");
        }
        int[] numbers = new int[sizes.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sizes.get(i).isPresent() ? size(sizes.get(i).getAsInt()) : UNKNOWN;
        }
        return new TensorShape(distinct(List.copyOf(axes)), numbers, layout);
    }

    /**
     * The shape that {@link #encoded()} wrote, to be printed in a layout.
     *
     * @throws IllegalArgumentException if the text is not a shape
     */
    public static TensorShape decode(String encoded, Layout layout) {
        int colon = encoded.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not an encoded shape: " + encoded);
        }
        List<Axis> axes = new ArrayList<>(colon);
        for (int i = 0; i < colon; i++) {
            axes.add(axis(encoded.charAt(i)));
        }
        int[] sizes = new int[colon];
        if (colon > 0) {
            String[] texts = encoded.substring(colon + 1).split("x", -1);
            if (texts.length != colon) {
                throw new IllegalArgumentException("not an encoded shape: " + encoded);
            }
            for (int i = 0; i < colon; i++) {
                sizes[i] = texts[i].equals("?") ? UNKNOWN : size(Integer.parseInt(texts[i]));
            }
        }
        return new TensorShape(distinct(Collections.unmodifiableList(axes)), sizes, layout);
    }

    private static int size(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("no shape has a size of " + size);
        }
        return size;
    }

    private static List<Axis> distinct(List<Axis> axes) {
        for (int i = 1; i < axes.size(); i++) {
            if (axes.subList(0, i).contains(axes.get(i))) {
                throw new IllegalArgumentException("no shape has the axes " + axes);
            }
        }
        return axes;
    }

    /** This shape as {@link #decode} reads it: a letter for each axis, channels last, then the sizes: {@code HWC:28x28x1}. */
    public String encoded() {
        StringBuilder text = new StringBuilder();
        for (Axis axis : axes) {
            text.append(axis.name().charAt(0));
        }
        return text.append(':').append(joined(false)).toString();
    }

    /** The axes, the last one being channels or features; the order does not depend on the layout. */
    public List<Axis> axes() {
        return axes;
    }

    /**
     * The size of an axis; empty if it is known only at run time. Channels and features are one axis here: a layer that takes
     * either asks for the last one.
     *
     * @throws IllegalArgumentException if the shape has no such axis
     */
    public OptionalInt size(Axis axis) {
        for (int i = 0; i < sizes.length; i++) {
            if (axes.get(i) == axis || (isLast(axes.get(i)) && isLast(axis))) {
                return sizes[i] == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(sizes[i]);
            }
        }
        throw new IllegalArgumentException("a shape of axes " + axes + " has no axis " + axis);
    }

    /** Number of values; empty if a size is known only at run time or no {@code long} holds the product. */
    public OptionalLong elements() {
        long product = 1;
        for (int size : sizes) {
            if (size == UNKNOWN || Math.multiplyHigh(product, size) != 0 || product * size < 0) {
                return OptionalLong.empty();
            }
            product *= size;
        }
        return OptionalLong.of(product);
    }

    /** The axis for a letter in an encoded shape. */
    static Axis axis(char letter) {
        for (Axis axis : Axis.values()) {
            if (axis.name().charAt(0) == letter) {
                return axis;
            }
        }
        throw new IllegalArgumentException("no axis begins with " + letter);
    }

    private static boolean isLast(Axis axis) {
        return axis == Axis.CHANNELS || axis == Axis.FEATURES;
    }

    private String joined(boolean channelsFirst) {
        StringBuilder text = new StringBuilder();
        int rank = sizes.length;
        for (int i = 0; i < rank; i++) {
            int size = sizes[channelsFirst ? (i + rank - 1) % rank : i];
            text.append(i == 0 ? "" : "x").append(size == UNKNOWN ? "?" : Integer.toString(size));
        }
        return text.toString();
    }

    /** The sizes in the order of the model's layout, {@code 28x28x1}; {@code ?} for a size known only at run time. */
    @Override
    public String toString() {
        return joined(layout == Layout.CHANNELS_FIRST && axes.contains(Axis.CHANNELS));
    }

    /** Whether another shape has the same axes and sizes, in whatever layout it is printed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TensorShape that && axes.equals(that.axes) && Arrays.equals(sizes, that.sizes);
    }

    @Override
    public int hashCode() {
        return 31 * axes.hashCode() + Arrays.hashCode(sizes);
    }
}
