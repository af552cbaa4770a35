package dev.shapewright.shapes.language;

import dev.shapewright.shapes.tensor.Text;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An input, a layer or a use of a block while the network is being made: its name may still change, and with it the names
 * of all inside.
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
     * @param word what its type's name says
     * @param before the one of its type before it in its stack
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

    /** The one of its type before it in its stack. */
    Optional<Unit> before() {
        return before;
    }

    /** Which of its type it is in its stack, counted from 1. */
    int number() {
        return number;
    }

    /** Says that it is the only one of its type that there can be, whose name has no number. */
    void alone() {
        name = name.substring(0, name.lastIndexOf('_'));
    }

    /** The name that it had at first: its type's, and which of its type it is. */
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
     * The same where the names of uses of blocks are known already.
     *
     * @param prefixes what the names in the model begin with of what is in a use of a block: {@code stage_2.bottleneck_1.}
     */
    String path(Function<Unit, String> prefixes) {
        return prefix.isPresent() ? prefixes.apply(prefix.get()).concat(name) : name;
    }

    /** What has named it; none where its name is automatic. */
    Optional<Trace> namedBy() {
        return namedBy;
    }

    /**
     * Gives it a name.
     *
     * @param stack the use of a block in whose stack the name is given; none in the model
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
     * Says that it is a use of a block.
     *
     * @param index which of the network's groups it is
     * @param text the block and the arguments that differ from its defaults
     * @param node what flows in
     */
    void becomeUse(int index, Text text, int node) {
        group = OptionalInt.of(index);
        description = text;
        input = node;
    }

    /** Which of the network's groups a use of a block is; none for a layer or input. */
    OptionalInt group() {
        return group;
    }

    /** Of a use the block and the arguments that differ from its defaults. */
    Text description() {
        return description;
    }

    /** The node that flows into a use of a block. */
    int input() {
        return input;
    }

    /** The node whose unit has its weights. */
    Optional<Integer> shares() {
        return shares;
    }

    void share(int node) {
        shares = Optional.of(node);
    }
}
