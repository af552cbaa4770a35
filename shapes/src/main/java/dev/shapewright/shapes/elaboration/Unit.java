package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.tensor.Text;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An input, a layer or a use of a block while the network is being made: its name may still change, and with it the names of
 * everything inside.
 */
final class Unit {
    private final Trace trace;
    private final Optional<Unit> around;
    private final Optional<Unit> before;
    private final int number;
    private Optional<Unit> prefix;
    private final String automaticName;
    private String name;
    private Optional<Trace> namedBy = Optional.empty();
    private final int first;
    private int end;
    private int output;
    private Optional<Integer> shares = Optional.empty();
    private OptionalInt group = OptionalInt.empty();
    private Text description = Text.NONE;
    private int input = Tensor.LOST.node();

    /**
     * A unit under its automatic name.
     *
     * @param around the use of a block that it is inside
     * @param word its type's name
     * @param before the previous unit of its type in its stack
     * @param first the first node that it will make
     */
    Unit(Trace trace, Optional<Unit> around, Word word, Optional<Unit> before, int first) {
        this.trace = trace;
        this.around = around;
        this.before = before;
        this.number = before.isPresent() ? before.get().number + 1 : 1;
        this.prefix = around;
        this.automaticName = word.name(number);
        this.name = automaticName;
        this.first = first;
        this.end = first;
        this.output = first;
    }

    Trace trace() {
        return trace;
    }

    Optional<Unit> around() {
        return around;
    }

    /** The previous unit of its type in its stack. */
    Optional<Unit> before() {
        return before;
    }

    /** Which unit of its type it is in its stack, counted from 1. */
    int number() {
        return number;
    }

    /** Marks it as the only possible one of its type; its name then has no number. */
    void alone() {
        name = name.substring(0, name.lastIndexOf('_'));
    }

    /** Its original name: its type and its number among the units of that type. */
    String automaticName() {
        return automaticName;
    }

    /** The name in its stack. */
    String name() {
        return name;
    }

    /** The name in the model: {@code stage_2.bottleneck_1.conv_3}. */
    String path() {
        return path(use -> use.path().concat("."));
    }

    /**
     * The same if the names of uses of blocks are already known.
     *
     * @param prefixes the name prefix of everything inside a use of a block: {@code stage_2.bottleneck_1.}
     */
    String path(Function<Unit, String> prefixes) {
        return prefix.isPresent() ? prefixes.apply(prefix.get()).concat(name) : name;
    }

    /** The place that named it; empty if its name is automatic. */
    Optional<Trace> namedBy() {
        return namedBy;
    }

    /**
     * Gives it a name.
     *
     * @param stack the use of a block in whose stack the name is given; empty in the model
     */
    void name(String given, Optional<Unit> stack, Trace by) {
        name = given;
        prefix = stack;
        namedBy = Optional.of(by);
    }

    /** The first node it made. */
    int first() {
        return first;
    }

    /** The node behind the last one it made. */
    int end() {
        return end;
    }

    int output() {
        return output;
    }

    void made(int end, int output) {
        this.end = end;
        this.output = output;
    }

    /**
     * Marks it as a use of a block.
     *
     * @param index which of the network's groups it is
     * @param text the block and the arguments that differ from its defaults
     * @param node the node that flows in
     */
    void becomeUse(int index, Text text, int node) {
        group = OptionalInt.of(index);
        description = text;
        input = node;
    }

    /** Which of the network's groups a use of a block is; empty for a layer or input. */
    OptionalInt group() {
        return group;
    }

    /** For a use of a block, the block and the arguments that differ from its defaults. */
    Text description() {
        return description;
    }

    /** The node that flows into a use of a block. */
    int input() {
        return input;
    }

    /** The node whose unit's weights it has. */
    Optional<Integer> shares() {
        return shares;
    }

    void share(int node) {
        shares = Optional.of(node);
    }
}
