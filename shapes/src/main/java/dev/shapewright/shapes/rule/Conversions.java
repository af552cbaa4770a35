package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits that give a layer a form it takes: they add a missing conversion, or leave out a superfluous one. */
public final class Conversions {
    private static final Set<String> TO_VECTOR = Set.of("Flatten", "GlobalAvgPool", "GlobalMaxPool", "Step");

    /** A length for a sequence if none was given. */
    private static final int LIKELY_LENGTH = 128;

    /** A vector with fewer values than an image of this side is hardly an image. */
    private static final int SMALLEST_IMAGE = 28;

    private static final int COLORS = 3;

    private Conversions() {}

    /** Edits that give a layer a form it takes, the most likely first. */
    static List<Edit> of(Shape shape, Set<Form> taken) {
        Form form = shape.form();
        List<Edit> edits = new ArrayList<>(
                switch (form) {
                    case TOKENS -> ofTokens(taken);
                    case VECTOR -> ofVector(shape, taken);
                    case SEQUENCE -> ofSequence(shape, taken);
                    case IMAGE, VOLUME -> ofImage(taken);
                });
        if (form.spatialAxes() > 0 && taken.contains(Form.VECTOR)) {
            if (form != Form.SEQUENCE) {
                edits.add(new Edit.InFront(Call.of("Flatten")));
            }
            edits.add(new Edit.InFront(Call.of("GlobalAvgPool")));
        }
        return edits;
    }

    private static List<Edit> ofTokens(Set<Form> taken) {
        Call embedding =
                Call.of("Embedding").with("vocabulary", Value.of(10_000)).with("size", Value.of(128));
        return taken.contains(Form.SEQUENCE) ? List.of(new Edit.InFront(embedding)) : List.of();
    }

    private static List<Edit> ofVector(Shape vector, Set<Form> taken) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.WithoutEarlier(TO_VECTOR));
        if (taken.contains(Form.IMAGE)) {
            // A single position still makes an image.
            edits.add(new Edit.InsteadOfEarlier(
                    "GlobalAvgPool", Call.of("AdaptiveAvgPool").with("value", Value.of(1))));
            edits.add(new Edit.InsteadOfEarlier(
                    "GlobalMaxPool", Call.of("AdaptiveMaxPool").with("value", Value.of(1))));
        } else if (taken.contains(Form.SEQUENCE)) {
            edits.add(new Edit.InsteadOfEarlier("Flatten", Call.of("ToSequence")));
        }
        edits.addAll(unflattened(vector, taken));
        return edits;
    }

    private static List<Edit> ofSequence(Shape sequence, Set<Form> taken) {
        List<Edit> edits = new ArrayList<>();
        edits.add(
                taken.contains(Form.VECTOR)
                        ? new Edit.InFront(Call.of("Step").with("value", Value.of(-1)))
                        : new Edit.WithoutEarlier(Set.of("ToSequence")));
        if (taken.contains(Form.IMAGE)) {
            image(sequence.sizes().get(0), 1, sequence.channels())
                    .map(Edit.Otherwise::new)
                    .ifPresent(edits::add);
        }
        return edits;
    }

    private static List<Edit> ofImage(Set<Form> taken) {
        boolean sequence = taken.contains(Form.SEQUENCE) && !taken.contains(Form.VECTOR);
        return sequence ? List.of(new Edit.InFront(Call.of("ToSequence"))) : List.of();
    }

    /** The same for a layer that converts to a form, and is needless if the tensor already has that form. */
    public static List<Edit> orNeedless(Shape shape, Set<Form> taken, Form made) {
        if (shape.form() != made) {
            return of(shape, taken);
        }
        return List.of(
                new Edit.WithoutEarlier(made == Form.VECTOR ? TO_VECTOR : Set.of("ToSequence")), new Edit.Without());
    }

    /** Edits that turn a vector into the image it may hold the values of, or otherwise make it a sequence. */
    private static List<Edit> unflattened(Shape vector, Set<Form> taken) {
        List<Edit> edits = new ArrayList<>();
        if (taken.contains(Form.IMAGE)) {
            edits.add(new Edit.AsMultiplied());
            Size values = vector.channels();
            Size pixels = values.map(size -> size % COLORS == 0 ? size / COLORS : 0);
            image(values, SMALLEST_IMAGE, Size.of(1)).ifPresent(edits::add);
            image(pixels, SMALLEST_IMAGE, Size.of(COLORS)).ifPresent(edits::add);
        }
        if (taken.contains(Form.SEQUENCE)) {
            edits.add(new Edit.OfInput("length", Value.of(LIKELY_LENGTH)));
        }
        return edits.stream().<Edit>map(Edit.Otherwise::new).toList();
    }

    /** A reshape to the square image with this many positions, if there is one. */
    private static Optional<Edit> image(Size positions, int smallest, Size channels) {
        if (!(positions instanceof Size.Known number) || !(channels instanceof Size.Known last)) {
            return Optional.empty();
        }
        long side = Math.round(Math.sqrt((double) number.value()));
        if (side < smallest || side * side != number.value()) {
            return Optional.empty();
        }
        return Optional.of(new Edit.InFront(Call.of("Reshape")
                .with("height", Value.of(side))
                .with("width", Value.of(side))
                .with("channels", Value.of(last.value()))));
    }
}
