package dev.shapewright.shapes.language;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.directive.Expect;
import dev.shapewright.shapes.directive.From;
import dev.shapewright.shapes.directive.Input;
import dev.shapewright.shapes.directive.Name;
import dev.shapewright.shapes.layer.Binding;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Fault;
import dev.shapewright.shapes.layer.Faults;
import dev.shapewright.shapes.layer.Inputs;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.Layer;
import dev.shapewright.shapes.layer.Outcome;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.network.Network;
import dev.shapewright.shapes.network.Node;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Walks a stack from its first annotation to its last: binds values, names tensors and infers shapes as it goes. What
 * follows from a broken shape is silent; what is independent of it is still checked.
 */
final class Elaborator {
    /** Stands for a tensor that a name promised and nobody has made: what follows from it is silent. */
    private static final int LOST = -1;

    private final Language language;
    private final Stack stack;
    private final Names names = new Names();
    private final Drafts drafts;
    private final Sums sums;
    private final List<Node> nodes = new ArrayList<>();
    private final int inputCount;
    private final int count;
    private final boolean complete;
    private OptionalInt current = OptionalInt.empty();
    private Optional<Fork> fork = Optional.empty();
    private OptionalInt frozenAt = OptionalInt.empty();
    private Layout layout = Layout.CHANNELS_LAST;
    private boolean inputMissing;
    private int firstInput;
    private boolean sound = true;
    private Optional<Elaboration.Held> budget = Optional.empty();

    /**
     * A walk over a stack.
     *
     * @param count how many annotations to walk; with fewer than all, nothing is said about the end of the stack
     */
    Elaborator(Language language, Stack stack, int count) {
        this.count = count;
        this.complete = stack.complete() && count == stack.entries().size();
        this.language = language;
        this.stack = stack;
        this.drafts = new Drafts(stack);
        this.sums = new Sums();
        this.inputCount = (int) stack.entries().stream()
                .filter(entry -> entry.call().type().equals("Input"))
                .count();
    }

    Elaboration run() {
        for (int i = 0; i < count; i++) {
            step(i, stack.entries().get(i).call());
        }
        finish();
        List<Integer> outputs =
                current.isPresent() && current.getAsInt() != LOST ? List.of(current.getAsInt()) : List.of();
        Network network = new Network(stack.model(), stack.file(), layout, nodes, outputs, complete);
        return new Elaboration(network, drafts.all(), budget);
    }

    private void step(int index, Call call) {
        switch (call.type()) {
            case "Frozen" -> frozen(index);
            case "Budget" ->
                bind(language.budget(), index, call)
                        .ifPresent(bound -> budget = Optional.of(new Elaboration.Held(index, bound)));
            case "Input" -> {
                misplacedFrozen();
                input(index, call);
            }
            case "Branch" -> behind(index, () -> branch(index));
            case "From" ->
                behind(index, () -> bind(language.from(), index, call).ifPresent(from -> from(index, from)));
            case "Name" ->
                behind(index, () -> bind(language.name(), index, call).ifPresent(name -> name(index, name)));
            case "Expect" ->
                behind(index, () -> bind(language.expect(), index, call).ifPresent(expect -> expect(index, expect)));
            default -> layer(index, call);
        }
    }

    private <R extends Record> Optional<R> bind(Schema<R> schema, int index, Call call) {
        Binding<R> binding = schema.bind(call);
        if (binding instanceof Binding.Bound<R> bound) {
            return Optional.of(bound.record());
        }
        ((Binding.Unbound<R>) binding).faults().forEach(fault -> drafts.add(index, fault));
        return Optional.empty();
    }

    private void branch(int index) {
        int end = current.getAsInt();
        current = OptionalInt.of(fork.map(open -> open.next(end)).orElse(end));
        fork = fork.or(() -> Optional.of(new Fork(index, end)));
    }

    private void from(int index, From from) {
        OptionalInt node = node(from.value());
        if (node.isEmpty()) {
            drafts.add(index, names.unknown("value", List.of(from.value()), 0));
        }
        current = OptionalInt.of(node.orElse(LOST));
    }

    private void input(int index, Call call) {
        Optional<Input> input = bind(language.input(), index, call);
        Faults faults = new Faults();
        Optional<Shape> shape = input.flatMap(bound -> bound.shape(line(index), faults));
        faults.found().forEach(fault -> drafts.add(index, fault));
        boolean first = nodes.stream().noneMatch(Node::isInput);
        if (first) {
            firstInput = nodes.size();
            layout = input.map(Input::layout).orElse(layout);
            drafts.print(layout);
        }
        String automatic = names.next("Input");
        String canonical = "Input " + shape.map(known -> known.form().name()).orElse("?");
        add(new Node(
                index,
                line(index),
                inputCount == 1 ? "input" : automatic,
                OptionalInt.empty(),
                "Input",
                canonical,
                Optional.empty(),
                true,
                List.of(),
                fork.isPresent() ? Optional.empty() : shape.map(Outcome.Inferred::of),
                false));
        fork.ifPresent(open -> drafts.add(index, inside(open)));
    }

    private Fault inside(Fork open) {
        String headline = "@Input stands inside the fork of line " + line(open.entry()) + ", which no join has closed";
        return new Fault(ProblemId.MISPLACED_DIRECTIVE, "", headline);
    }

    private void layer(int index, Call call) {
        Schema<?> schema = language.layers()
                .schema(call.type())
                .orElseThrow(() -> new IllegalArgumentException("no layer @" + call.type()));
        boolean frozen = frozenAt.isPresent();
        frozenAt = OptionalInt.empty();
        if (current.isEmpty()) {
            inputMissing(index);
        }
        Optional<? extends Record> bound = bind(schema, index, call);
        Optional<Layer> layer = bound.map(record -> (Layer) record);
        Optional<List<Integer>> read =
                current.isPresent() ? layer.flatMap(known -> read(index, known)) : Optional.empty();
        Optional<Inputs> inputs = read.flatMap(this::shapes);
        Optional<Outcome.Inferred> facts =
                layer.flatMap(known -> inputs.flatMap(shapes -> infer(index, known, shapes, read.orElseThrow())));
        // The values of a layer that cannot be may not even fit its input's axes: then its type is all there is to say.
        Optional<? extends Record> sound = bound.filter(record -> facts.isPresent());
        int axes = inputs.map(shapes -> shapes.current().form().spatialAxes()).orElse(0);
        add(new Node(
                index,
                line(index),
                names.next(call.type()),
                OptionalInt.empty(),
                sound.map(record -> schema.describe(record, call, axes)).orElse(call.type()),
                sound.map(record -> schema.canonical(record, axes)).orElse(call.type()),
                layer,
                false,
                read.orElseGet(() ->
                        current.isPresent() && current.getAsInt() != LOST ? List.of(current.getAsInt()) : List.of()),
                facts,
                frozen));
    }

    /** The nodes a layer reads, the current one first; none where it names a tensor that nobody has named. */
    private Optional<List<Integer>> read(int index, Layer layer) {
        if (layer instanceof Join join && join.closesFork()) {
            return closed(index);
        }
        boolean first = !(layer instanceof Join join) || join.currentFirst();
        List<Integer> nodes = new ArrayList<>(first ? List.of(current.getAsInt()) : List.of());
        boolean[] complete = {true};
        layer.reads().forEach((element, wanted) -> {
            for (int i = 0; i < wanted.size(); i++) {
                OptionalInt node = node(wanted.get(i));
                if (node.isPresent()) {
                    nodes.add(node.getAsInt());
                } else {
                    complete[0] = false;
                    drafts.add(index, names.unknown(element, wanted, i));
                }
            }
        });
        return complete[0] && !nodes.contains(LOST) ? Optional.of(nodes) : Optional.empty();
    }

    /** What the branches of the open fork end with, which a join without names closes. */
    private Optional<List<Integer>> closed(int index) {
        String type = stack.entries().get(index).call().type();
        if (fork.isEmpty()) {
            drafts.add(index, names.nothingToJoin(type));
            return Optional.empty();
        }
        Fork closed = fork.get();
        fork = Optional.empty();
        if (closed.branches() == 1) {
            drafts.add(
                    index,
                    new Fault(
                                    ProblemId.SINGLE_BRANCH,
                                    "",
                                    "the fork of line " + line(closed.entry())
                                            + " has one branch; a join takes two or more")
                            .mend(new Edit.InFront(Call.of("Branch"))));
            return Optional.empty();
        }
        List<Integer> ends = closed.close(current.getAsInt());
        return ends.contains(LOST) ? Optional.empty() : Optional.of(ends);
    }

    private OptionalInt node(String name) {
        if (name.equals("current")) {
            return current;
        }
        return name.equals("input") && inputCount == 1 ? OptionalInt.of(firstInput) : names.node(name);
    }

    private Optional<Inputs> shapes(List<Integer> read) {
        List<Shape> shapes =
                read.stream().flatMap(node -> nodes.get(node).output().stream()).toList();
        return shapes.size() == read.size() ? Optional.of(new Inputs(shapes)) : Optional.empty();
    }

    private Optional<Outcome.Inferred> infer(int index, Layer layer, Inputs in, List<Integer> read) {
        Outcome outcome = layer.apply(in);
        List<Node> from = read.stream().map(nodes::get).toList();
        if (outcome instanceof Outcome.Inferred facts) {
            Optional<Fault> overflow = Overflows.size(facts.output());
            overflow.ifPresent(fault -> drafts.add(index, fault, from));
            return overflow.isPresent() ? Optional.empty() : Optional.of(facts);
        }
        ((Outcome.Rejected) outcome).faults().forEach(fault -> drafts.add(index, fault, from));
        return Optional.empty();
    }

    private void add(Node node) {
        current = OptionalInt.of(nodes.size());
        nodes.add(node);
        sound &= node.facts().isPresent();
        names.bears(node.name(), node.line());
        names.givenAt(node.name()).ifPresent(given -> drafts.add(given, automatic(node.name(), node.line())));
        sums.add(node).ifPresent(fault -> drafts.add(node.entry(), fault));
    }

    private void frozen(int index) {
        misplacedFrozen();
        frozenAt = OptionalInt.of(index);
    }

    /** Reports a {@code @Frozen} that no layer follows. */
    private void misplacedFrozen() {
        frozenAt.ifPresent(index -> drafts.add(
                index,
                new Fault(
                                ProblemId.MISPLACED_DIRECTIVE,
                                "",
                                "@Frozen stands in front of the layer it freezes; no layer comes next")
                        .mend(new Edit.Without())));
        frozenAt = OptionalInt.empty();
    }

    /** Does what stands behind a tensor; reports it where none is there. */
    private void behind(int index, Runnable directive) {
        misplacedFrozen();
        if (current.isPresent()) {
            directive.run();
            return;
        }
        String type = stack.entries().get(index).call().type();
        drafts.add(
                index,
                new Fault(
                                ProblemId.MISPLACED_DIRECTIVE,
                                "",
                                "@" + type + " speaks of the tensor before it; none is there")
                        .mend(new Edit.Without()));
    }

    private void name(int index, Name name) {
        Optional<Fault> malformed = name.fault();
        malformed.ifPresent(fault -> drafts.add(index, fault));
        if (malformed.isPresent()) {
            return;
        }
        Optional<Integer> taken = names.give(name.value(), index, current.getAsInt());
        if (taken.isPresent()) {
            drafts.add(index, duplicate(name.value(), "already named in line " + line(taken.get())));
            return;
        } else if (current.getAsInt() == LOST) {
            return;
        }
        Node node = nodes.get(current.getAsInt());
        if (!node.name().equals(name.value())) {
            names.bornBy(name.value()).ifPresent(line -> drafts.add(index, automatic(name.value(), line)));
        }
        if (node.namedBy().isEmpty()) {
            names.sheds(node.name());
            nodes.set(current.getAsInt(), node.named(name.value(), index));
        }
    }

    private Fault automatic(String name, int line) {
        return duplicate(name, "the automatic name of the layer in line " + line);
    }

    private Fault duplicate(String name, String what) {
        return new Fault(ProblemId.DUPLICATE_NAME, "value", "\"" + name + "\" is " + what)
                .mend(Edit.set("value", new Value.Text(names.unused(name))));
    }

    private void expect(int index, Expect expect) {
        if (current.getAsInt() == LOST) {
            return;
        }
        Node node = nodes.get(current.getAsInt());
        Faults faults = new Faults();
        node.output().ifPresent(shape -> expect.checkShape(shape, layout, faults));
        if (sound) {
            expect.checkParameters(sums.parameters(), faults);
            expect.checkMacs(sums.macs(), faults);
        }
        faults.found().forEach(fault -> drafts.add(index, fault, node));
    }

    private void inputMissing(int index) {
        if (inputMissing) {
            return;
        }
        inputMissing = true;
        int later = stack.entries().size();
        for (int i = later - 1; i > index; i--) {
            later = stack.entries().get(i).call().type().equals("Input") ? i : later;
        }
        boolean found = later < stack.entries().size();
        String headline = found
                ? "a model begins with @Input; this one has layers in front of it"
                : "a model begins with @Input; this one has none";
        Fault fault = new Fault(ProblemId.INPUT_MISSING, "", headline);
        drafts.add(index, found ? fault.mend(new Edit.InputToFront(later)) : fault.mend(language.likelyInputs()));
    }

    private void finish() {
        if (!complete) {
            return;
        }
        misplacedFrozen();
        fork.ifPresent(this::leftOpen);
        if (stack.entries().isEmpty()) {
            drafts.addToModel(new Problem(
                    ProblemId.INPUT_MISSING, Site.model(), "a model begins with @Input; this one is empty"));
        } else if (nodes.isEmpty() && !drafts.any()) {
            inputMissing(0);
        }
    }

    private void leftOpen(Fork open) {
        String branches = open.branches() == 1 ? "one branch" : open.branches() + " branches";
        drafts.add(
                open.entry(),
                new Fault(ProblemId.OPEN_BRANCH, "", "the fork of " + branches + " that begins here is never joined")
                        .mend(new Edit.AtEnd(Call.of("Add")), new Edit.AtEnd(Call.of("Concat"))));
    }

    private int line(int index) {
        return stack.entries().get(index).line();
    }
}
