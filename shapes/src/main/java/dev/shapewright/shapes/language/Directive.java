package dev.shapewright.shapes.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The annotations of the language that are no layers, each by where it stands. */
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
        /** In a model only, which is all that it speaks of. */
        MODEL,
        /** In front of a layer, a block or a join with names, and without meaning where none comes next. */
        IN_FRONT,
        /** Behind a tensor, and another one is current from there on. */
        BETWEEN,
        /** Behind a tensor, or what has made it, which it speaks of. */
        BEHIND
    }

    private final Place place;

    Directive(Place place) {
        this.place = place;
    }

    /** The one that the simple name of an annotation type means; none where that is a layer or something else. */
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
