package dev.shapewright.shapes.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of one stack: automatic ones by type, and those the user gives. */
final class Names {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> givenAt = new HashMap<>();
    private final Map<String, Integer> automatic = new HashMap<>();
    private final Map<String, String> snakes = new HashMap<>();

    /** The next automatic name of a type: {@code conv_2}. */
    String next(String type) {
        return snakes.computeIfAbsent(type, Names::snake) + "_" + counts.merge(type, 1, Integer::sum);
    }

    /** A type in snake case: {@code MBConv} is {@code mb_conv}. */
    static String snake(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Takes a name for the user; the entry that has it already, where one has. */
    Optional<Integer> give(String name, int entry) {
        return Optional.ofNullable(givenAt.putIfAbsent(name, entry));
    }

    /** The entry that gives a name, where one does. */
    Optional<Integer> givenAt(String name) {
        return Optional.ofNullable(givenAt.get(name));
    }

    /** Notes that a layer bears an automatic name. */
    void bears(String name, int line) {
        automatic.put(name, line);
    }

    /** Notes that a layer no longer bears its automatic name. */
    void sheds(String name) {
        automatic.remove(name);
    }

    /** The line of the layer that bears a name automatically, where one does. */
    Optional<Integer> bornBy(String name) {
        return Optional.ofNullable(automatic.get(name));
    }

    /** A name like this one that nobody bears. */
    String unused(String name) {
        int number = 2;
        while (givenAt.containsKey(name + "_" + number) || automatic.containsKey(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }
}
