package dev.shapewright.shapes.tensor;

import dev.shapewright.layers.Axis;
import java.util.List;
import java.util.Optional;

/** The five forms a tensor can have, each with its named axes, the last one being channels or features. */
public enum Form {
    VECTOR("a vector", Axis.FEATURES),
    TOKENS("token ids", Axis.LENGTH),
    SEQUENCE("a sequence", Axis.LENGTH, Axis.FEATURES),
    IMAGE("an image", Axis.HEIGHT, Axis.WIDTH, Axis.CHANNELS),
    VOLUME("a volume", Axis.DEPTH, Axis.HEIGHT, Axis.WIDTH, Axis.CHANNELS);

    private final String noun;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows only Guava's
    private final List<Axis> axes;

    Form(String noun, Axis... axes) {
        this.noun = noun;
        this.axes = List.of(axes);
    }

    /** The form with exactly these axes, in this order. */
    public static Optional<Form> of(List<Axis> axes) {
        for (Form form : values()) {
            if (form.axes.equals(axes)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    public List<Axis> axes() {
        return axes;
    }

    public int rank() {
        return axes.size();
    }

    /** Whether the last axis is channels or features: all but token ids. */
    public boolean hasChannels() {
        return this != TOKENS;
    }

    /** How many axes a window slides over; 0 for vectors and token ids. */
    public int spatialAxes() {
        return hasChannels() ? rank() - 1 : 0;
    }

    /** The form as worded in a sentence: {@code an image}. */
    public String noun() {
        return noun;
    }

    /** An axis as worded in a sentence: {@code height}. */
    public static String word(Axis axis) {
        return switch (axis) {
            case DEPTH -> "depth";
            case HEIGHT -> "height";
            case WIDTH -> "width";
            case LENGTH -> "length";
            case CHANNELS -> "channels";
            case FEATURES -> "features";
        };
    }

    /** The word in a sentence for what lies along an axis: {@code rows}. */
    public static String unit(Axis axis, Size size) {
        String plural = switch (axis) {
            case DEPTH -> "slices";
            case HEIGHT -> "rows";
            case WIDTH -> "columns";
            case LENGTH -> "steps";
            case CHANNELS -> "channels";
            case FEATURES -> "features";
        };
        return size.is(1) ? plural.substring(0, plural.length() - 1) : plural;
    }
}
