package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.Problem.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in an expansion: an entry of the model's stack, or of a block's stack within a use of that block.
 *
 * @param outer the use of the block; empty in the model
 * @param block the block whose stack it is; empty in the model
 * @param entry the index in the stack
 * @param round which repetition it is, counted from 0
 */
public record Trace(Optional<Trace> outer, Optional<Block> block, Stack stack, int entry, int round) {
    private static final int MOST_FRAMES = 10;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** Without the stack, which may be long: places of one stack differ in their entry. */
    @Override
    public int hashCode() {
        return Objects.hash(outer, entry, round);
    }

    /** The entry at this place. */
    public Entry at() {
        return stack.entries().get(entry);
    }

    /** Another annotation of the same stack, in its first repetition. */
    public Trace beside(int other) {
        return new Trace(outer, block, stack, other, 0);
    }

    /** Whether it is in the stack of the same block as another place, or both are in the model's. */
    public boolean isInStackOf(Trace other) {
        return block.map(Block::type).equals(other.block.map(Block::type));
    }

    /** A directive in front of this place, possibly among others; empty if there is none. */
    public Optional<Trace> inFront(Directive directive) {
        for (int i = entry - 1; i >= 0 && stack.entries().get(i).call().stands(Directive.Place.IN_FRONT); i--) {
            if (stack.entries().get(i).call().is(directive)) {
                return Optional.of(beside(i));
            }
        }
        return Optional.empty();
    }

    /** The place in the model: that of the outermost use. */
    public Trace inModel() {
        Trace trace = this;
        while (trace.outer.isPresent()) {
            trace = trace.outer.get();
        }
        return trace;
    }

    public boolean isInModel() {
        return outer.isEmpty();
    }

    /** The place at a depth, where the model's is 0: this one, or the use of a block around it. */
    public Trace at(int depth) {
        Trace trace = this;
        for (int i = depth(); i > depth; i--) {
            trace = trace.outer.orElseThrow();
        }
        return trace;
    }

    /** How many uses of blocks it is inside. */
    public int depth() {
        int depth = 0;
        for (Optional<Trace> use = outer; use.isPresent(); use = use.get().outer) {
            depth++;
        }
        return depth;
    }

    /** The annotation in a sentence: {@code @Pool (line 8)}, or in a block {@code @Pool (Stem.java:8)}. */
    public String mention() {
        return mention(entry);
    }

    /** An annotation of the same stack in a sentence. */
    public String mention(int other) {
        return "@" + stack.entries().get(other).call().type() + " (" + place(other) + which(other) + ")";
    }

    /** This annotation and all of its type up to another: {@code @Conv (lines 4 to 9)}, or {@code @Conv (Stem.java:4 to 9)}. */
    public String mentionAll(int last) {
        int to = stack.entries().get(last).line();
        String from = isInModel() ? place(entry).replace("line", "lines") : place(entry);
        boolean one = to == stack.entries().get(entry).line();
        return "@" + at().call().type() + " (" + (one ? place(entry) : from + " to " + to) + ")";
    }

    /** Which of several annotations of one type on one line: {@code , second}. */
    private String which(int other) {
        int index = alikeBeside(other, -1);
        String ordinal = index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th";
        return index == 0 && alikeBeside(other, 1) == 0 ? "" : ", " + ordinal;
    }

    /** How many annotations of the type of one are on its line, before it or behind it. */
    private int alikeBeside(int one, int step) {
        int alike = 0;
        for (int i = one + step; i >= 0 && i < stack.entries().size(); i += step) {
            Entry other = stack.entries().get(i);
            if (other.line() != stack.entries().get(one).line()) {
                break;
            }
            alike += other.call().type().equals(stack.entries().get(one).call().type()) ? 1 : 0;
        }
        return alike;
    }

    /** Where an entry of the stack stands, for a reader of the model's file. */
    public String place(int other) {
        int line = stack.entries().get(other).line();
        return isInModel() ? "line " + line : stack.file() + ":" + line;
    }

    /**
     * The line that shows the way in from the model's annotation, the innermost place first; of a long way, the beginning
     * and the end. For the model's annotation itself it shows the repetition, unless that is the first; otherwise there is
     * no line.
     */
    public List<Detail> way() {
        List<String> frames = new ArrayList<>();
        for (Optional<Trace> trace = Optional.of(this); trace.isPresent(); trace = trace.get().outer) {
            Trace frame = trace.get();
            if (frame.round > 0) {
                frames.add("repetition " + (frame.round + 1) + " of " + frame.mention());
            } else if (!frame.isInModel()) {
                frames.add(frame.mention());
            }
        }
        if (frames.size() > MOST_FRAMES) {
            int left = frames.size() - MOST_FRAMES;
            frames.subList(MOST_FRAMES / 2, MOST_FRAMES / 2 + left).clear();
            frames.add(MOST_FRAMES / 2, left + " more");
        }
        return frames.isEmpty() ? List.of() : List.of(new Detail("in", String.join(" in ", frames)));
    }
}
