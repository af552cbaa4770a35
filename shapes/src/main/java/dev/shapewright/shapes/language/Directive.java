package dev.shapewright.shapes.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The annotations of the language that are not layers, with where each of them stands. */
public enum Directive {
    INPUT(Place.MODEL),
    BUDGET(Place.MODEL),
    GOLDEN(Place.MODEL),
    WHEN(Place.IN_FRONT),
    REPEAT(Place.IN_FRONT),
    FROZEN(Place.IN_FRONT),
    BRANCH(Place.BETWEEN),
    FROM(Place.BETWEEN),
    NAME(Place.BEHIND),
    OUTPUT(Place.BEHIND),
    EXPECT(Place.BEHIND),
    SHARE(Place.BEHIND);

    private static final Map<String, Directive> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Directive::type, Function.identity()));

    /** Where a directive stands. */
    public enum Place {
        /** Only in a model, and about the model as a whole. */
        MODEL,
        /** In front of a layer, a block or a join with names; it has no meaning if none comes next. */
        IN_FRONT,
        /** Behind a tensor; another one is current from there on. */
        BETWEEN,
        /** Behind the tensor, or whatever made it, that the directive is about. */
        BEHIND
    }

    private final Place place;

    Directive(Place place) {
        this.place = place;
    }

    /** The directive with the simple name of an annotation type; empty if that is a layer or anything else. */
    static Optional<Directive> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The simple name of its annotation type. */
    public String type() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }
}
