package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Text;
import dev.shapewright.summary.Digits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The expansion of a model and all blocks it uses, and its problems; shared by the walks over their stacks. */
final class Expansion {
    private static final int MOST_STEPS = 100_000;

    private final Vocabulary vocabulary;
    private final Program program;
    private final Drafts drafts = new Drafts(this);
    private final List<Made> made = new ArrayList<>();
    private final List<Unit> uses = new ArrayList<>();
    private final Outputs outputs = new Outputs();
    private final LastingMacs lasting = new LastingMacs(made, outputs);
    private final List<Network.Alias> aliases = new ArrayList<>();
    private final Cache cache = new Cache();
    private final Description description;
    private Optional<Elaboration.Held> budget = Optional.empty();
    private Optional<Elaboration.Golden> golden = Optional.empty();
    private Layout layout = Layout.CHANNELS_LAST;
    private boolean sound = true;
    private boolean whole = true;
    private boolean weightsUnknown;
    private boolean halted;
    private final Set<String> sought = new LinkedHashSet<>();
    private boolean refused;
    private int steps;

    Expansion(Vocabulary vocabulary, Program program) {
        this.vocabulary = vocabulary;
        this.program = program;
        this.description = new Description(vocabulary.layers(), program);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Program program() {
        return program;
    }

    Drafts drafts() {
        return drafts;
    }

    Cache cache() {
        return cache;
    }

    /** Describes uses of blocks. */
    Description description() {
        return description;
    }

    /** Sets how shapes are printed from here on. */
    void print(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    void hold(Elaboration.Held held) {
        budget = Optional.of(held);
    }

    void hold(Elaboration.Golden held) {
        golden = Optional.of(held);
    }

    /** Whether the expansion has stopped. */
    boolean halted() {
        return halted;
    }

    void halt() {
        halted = true;
    }

    /** Whether something is repeated so often that there would be too many layers; if so, reports it. */
    boolean refuses(long times, Walk walk, int index) {
        if (times <= MOST_STEPS) {
            return false;
        }
        Trace at = walk.trace(index);
        if (!refused) {
            refused = true;
            String number = times == Long.MAX_VALUE ? "too many" : Digits.group(times);
            String headline = "@" + at.at().call().type() + " is repeated " + number
                    + " times; a model may have " + Digits.group(MOST_STEPS)
                    + " layers, uses of blocks and repetitions in all";
            Trace repeat = at.inFront(Directive.REPEAT).orElse(at);
            drafts.add(repeat, new Fault(ProblemId.TOO_MANY_LAYERS, "value", headline));
        }
        unsound();
        return true;
    }

    /** Counts a layer, a use of a block or a repetition; halts if there are too many. */
    void step(Walk walk, int index) {
        steps++;
        if (steps > MOST_STEPS && !halted) {
            String headline = "the model expands to more than " + Digits.group(MOST_STEPS)
                    + " layers, uses of blocks and repetitions";
            drafts.add(walk.trace(index), new Fault(ProblemId.TOO_MANY_LAYERS, "", headline));
            unsound();
            halt();
        }
    }

    /** Whether everything so far is valid. */
    boolean sound() {
        return sound;
    }

    /** Notes that something could not be expanded. */
    void unsound() {
        sound = false;
        whole = false;
    }

    /** Notes that some weights should have been another layer's: their total number is unknown. */
    void weightsUnknown() {
        weightsUnknown = true;
    }

    boolean areWeightsUnknown() {
        return weightsUnknown;
    }

    int size() {
        return made.size();
    }

    List<Made> made() {
        return made;
    }

    Made made(int node) {
        return made.get(node);
    }

    Optional<Shape> shape(Tensor tensor) {
        return shape(tensor.node());
    }

    /** Adds a node and returns its index. */
    int add(Made node) {
        made.add(node);
        node.unit().made(made.size(), made.size() - 1);
        sound &= node.facts().isPresent();
        return made.size() - 1;
    }

    /** Reports the first layer at which a sum over all layers exceeds what can be counted, now that weights are shared. */
    void checkTotals() {
        RunningTotals totals = new RunningTotals();
        for (Made each : made) {
            Optional<Fault> overflow = totals.add(each);
            if (overflow.isPresent()) {
                drafts.add(each.unit().trace(), overflow.get());
                return;
            }
        }
    }

    void replace(int index, Made node) {
        made.set(index, node);
    }

    /** Adds a use of a block, before what is inside it. */
    void use(Unit use, Text description, int input) {
        use.becomeUse(uses.size(), description, input);
        uses.add(use);
    }

    /** What is made at the place where the expansion was to stop. */
    private Optional<Beginning.Ending> ending(Address place) {
        Optional<Unit> use = uses.stream()
                .filter(unit -> Address.of(unit.trace()).equals(place))
                .findFirst();
        Optional<Made> last = made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
        return use.map(unit -> new Beginning.Ending(List.of(shape(unit.input())), shape(unit.output())))
                .or(() -> last.filter(layer -> Address.of(layer.unit().trace()).isWithin(place))
                        .map(layer -> new Beginning.Ending(
                                layer.inputs().stream().map(this::shape).toList(),
                                shape(layer.unit().output()))));
    }

    private Optional<Shape> shape(int node) {
        return node == Tensor.LOST.node() ? Optional.empty() : made.get(node).output();
    }

    /** The shape that flows into the block at one of its uses. */
    Optional<Shape> inputOf(Trace use) {
        return uses.stream()
                .filter(unit -> unit.trace().equals(use))
                .findFirst()
                .flatMap(unit -> shape(unit.input()));
    }

    boolean hasInput() {
        for (Made each : made) {
            if (each.isInput()) {
                return true;
            }
        }
        return false;
    }

    Outputs outputs() {
        return outputs;
    }

    /** Notes a name that is read but was not given. */
    void seek(String name) {
        sought.add(name);
    }

    /** The MACs of a stack without those that only training needs; empty if nothing is only for training. */
    Optional<Count> macs(Optional<Unit> stack, Tensor current) {
        return lasting.from(stack.map(Unit::first).orElse(0), current.node());
    }

    /** Notes a further name of a tensor. */
    void alias(String name, Tensor tensor, Trace by) {
        aliases.add(new Network.Alias(name, tensor.node(), by.inModel().entry()));
    }

    /** The expansion up to a place. */
    Beginning beginning(Address place) {
        return new Beginning(drafts.all(), made.size(), layout, ending(place));
    }

    /** The result of the expansion. */
    Elaboration elaboration() {
        Assembly assembly = new Assembly(uses, made, new TrainingHeads(made, outputs.all(), 0).training());
        boolean finished = program.model().complete() && !halted;
        Network network = new Network(
                program.model().model(),
                layout,
                assembly.nodes(),
                assembly.groups(),
                outputs.all(),
                aliases,
                finished && whole);
        return new Elaboration(
                network,
                assembly.traces(),
                assembly.useTraces(),
                drafts.all(),
                finished,
                sought,
                budget,
                !weightsUnknown,
                golden);
    }
}
