package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.elaboration.Cache.Inference;
import dev.shapewright.shapes.elaboration.Cache.Kind;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.ShapeKeeping;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Binding;
import dev.shapewright.shapes.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the layers of one stack: binds their values, looks up what flows in and applies their rules. */
final class Layers {
    private final Walk walk;
    private final Expansion expansion;
    private final Vocabulary vocabulary;
    private final Naming naming;

    Layers(Walk walk, Expansion expansion, Naming naming) {
        this.walk = walk;
        this.expansion = expansion;
        this.vocabulary = expansion.vocabulary();
        this.naming = naming;
    }

    /**
     * Makes a layer; its output is the current tensor from here on.
     *
     * @param repetition which one it is, counted from 0, if it is repeated
     */
    Unit make(int index, Optional<Integer> repetition, boolean frozen) {
        Trace at = walk.trace(index, repetition.orElse(0));
        Optional<Inference> before = walk.setting().known(index, Inference.class);
        Optional<Kind> known = before.isPresent() ? Optional.of(before.get().kind()) : Optional.empty();
        Word word = known.isPresent()
                ? known.get().word()
                : vocabulary.word(at.at().call().type());
        Optional<Kind> kind = known.isPresent() ? known : kind(word, at, repetition);
        Optional<List<Tensor>> read = kind.isPresent() && walk.current().isPresent()
                ? read(at, word, kind.get().layer())
                : Optional.empty();
        List<Integer> inputs = nodes(read.isPresent() ? read.get() : currentOnly());
        Optional<Inference> inference =
                kind.isPresent() && read.isPresent() ? inference(at, kind.get(), before, read.get()) : Optional.empty();
        Unit unit = walk.names().unit(at, word, walk.around(), expansion.size());
        boolean still = frozen || walk.isFrozen();
        if (inference.isPresent()) {
            walk.note(index, repetition, inference.get());
            walk.cost().add(inference.get().cost());
            expansion.add(Made.layer(unit, inference.get(), inputs, still));
        } else {
            expansion.add(invalid(unit, kind, read, inputs, still));
        }
        walk.current(new Tensor(unit.output(), Optional.of(unit)));
        return unit;
    }

    /**
     * What an invalid layer makes, or one whose input is unknown; of that, reports what is wrong with it whatever flows in.
     *
     * @param inputs the nodes it reads
     */
    private Made invalid(
            Unit unit, Optional<Kind> kind, Optional<List<Tensor>> read, List<Integer> inputs, boolean frozen) {
        Optional<Kind> valid = kind.filter(Kind::isValid);
        boolean blind = read.isEmpty() || shapes(read.get()).isEmpty();
        if (blind && walk.current().isPresent() && valid.filter(Kind::readsOne).isPresent()) {
            walk.report(unit.trace(), valid.get().inherentFaults());
        }
        Optional<Shape> output = kind.isPresent() && read.isPresent()
                ? regardless(unit.trace(), kind.get(), read.get())
                : Optional.empty();
        return Made.invalid(unit, valid.map(Kind::layer), inputs, output, frozen);
    }

    private Optional<Kind> kind(Word word, Trace at, Optional<Integer> repetition) {
        Optional<Call> call = new Arguments(expansion.drafts()).call(at, walk.scope(repetition), word.schema());
        return call.isPresent() ? kind(word, at, call.get()) : Optional.empty();
    }

    private Optional<Kind> kind(Word word, Trace at, Call call) {
        Optional<Kind> known = expansion.cache().kind(call);
        if (known.isPresent()) {
            return known;
        }
        Binding<?> binding = word.schema().bind(call);
        if (binding instanceof Binding.Unbound<?> unbound) {
            walk.report(at, unbound.faults());
            return unbound.usual().map(usual -> new Kind(word, call, (Layer) usual, unbound.faults()));
        }
        return Optional.of(expansion.cache().add(word, call, (Layer) ((Binding.Bound<?>) binding).record()));
    }

    /**
     * The output that an invalid layer has regardless of its errors. For a layer with invalid numbers, reports what is wrong
     * whatever they are: the axes of what flows in, and how many numbers there are for them.
     */
    private Optional<Shape> regardless(Trace at, Kind kind, List<Tensor> from) {
        Optional<Inputs> in = shapes(from);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        Optional<Outcome.Rejected> rejected = Optional.of(kind.layer().apply(in.get()))
                .filter(Outcome.Rejected.class::isInstance)
                .map(Outcome.Rejected.class::cast);
        if (kind.isValid()) {
            return rejected.flatMap(Outcome.Rejected::output)
                    .filter(shape -> Overflows.size(shape).isEmpty());
        }
        rejected.stream()
                .flatMap(also -> also.faults().stream())
                .filter(fault -> fault.id() == ProblemId.WRONG_AXES || fault.id() == ProblemId.WRONG_NUMBER_OF_VALUES)
                .filter(fault -> kind.faults().stream()
                        .noneMatch(number -> number.element().equals(fault.element())))
                .forEach(fault -> expansion.drafts().add(at, fault, from));
        return kind.layer() instanceof ShapeKeeping keeping ? keeping.kept(in.get()) : Optional.empty();
    }

    /**
     * What a valid layer makes of the tensors it reads.
     *
     * @param before what the same annotation made of its inputs the last time
     */
    private Optional<Inference> inference(Trace at, Kind kind, Optional<Inference> before, List<Tensor> from) {
        Optional<Inputs> in = kind.isValid() ? shapes(from) : Optional.empty();
        if (in.isEmpty()) {
            return Optional.empty();
        }
        if (before.isPresent() && before.get().in().equals(in.get())) {
            return before;
        }
        Optional<Inference> known = kind.inference(in.get());
        if (known.isPresent()) {
            return known;
        }
        Optional<Outcome.Inferred> facts = infer(at, kind.layer(), in.get(), from);
        return facts.isPresent() ? Optional.of(kind.add(in.get(), facts.get())) : Optional.empty();
    }

    private static List<Integer> nodes(List<Tensor> tensors) {
        if (tensors.size() == 1) {
            return List.of(tensors.get(0).node());
        }
        Integer[] nodes = new Integer[tensors.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = tensors.get(i).node();
        }
        return List.of(nodes);
    }

    private List<Tensor> currentOnly() {
        return walk.current().filter(tensor -> !tensor.isLost()).map(List::of).orElse(List.of());
    }

    /** The tensors that a layer reads, the current one first; empty if one of them is missing. */
    private Optional<List<Tensor>> read(Trace at, Word word, Layer layer) {
        if (word.isJoin() && ((Join) layer).closesFork()) {
            return closed(at);
        }
        Map<String, List<String>> reads = layer.reads();
        if (reads.isEmpty()) {
            return walk.current().filter(tensor -> !tensor.isLost()).map(List::of);
        }
        List<Tensor> tensors = new ArrayList<>();
        if (!word.isJoin() || !naming.placesCurrent(at, ((Join) layer).value().values())) {
            tensors.add(walk.current().orElseThrow());
        }
        boolean complete = true;
        for (Map.Entry<String, List<String>> element : reads.entrySet()) {
            List<String> wanted = element.getValue();
            for (int i = 0; i < wanted.size(); i++) {
                Optional<Tensor> tensor = naming.read(at, element.getKey(), wanted, i);
                tensor.ifPresent(tensors::add);
                complete &= tensor.isPresent();
            }
        }
        if (complete && word.isJoin() && tensors.size() == 1) {
            expansion.drafts().add(at, alone(at.at().call().type()));
        }
        return complete && !isAnyLost(tensors) ? Optional.of(tensors) : Optional.empty();
    }

    private static Fault alone(String join) {
        return new Fault(ProblemId.SINGLE_BRANCH, "value", "the current tensor alone is no join: name another one")
                .mend(
                        new Edit.Instead(Call.of(join)),
                        Edit.set("value", new Value.Text(Join.INPUT)),
                        new Edit.Without());
    }

    /** The tensors at the ends of the open fork's branches, for a join without names, which closes the fork. */
    private Optional<List<Tensor>> closed(Trace at) {
        Optional<Fork> open = walk.forks().open();
        if (open.isEmpty()) {
            walk.forks()
                    .nothingToJoin(at.at().call().type())
                    .ifPresent(fault -> expansion.drafts().add(at, fault));
            return Optional.empty();
        } else if (open.get().branches() == 1 && open.get().isInterrupted()) {
            return Optional.empty();
        } else if (open.get().branches() == 1) {
            String headline =
                    "the fork of " + walk.forks().place(open.get()) + " has one branch; a join takes two or more";
            expansion
                    .drafts()
                    .add(
                            at,
                            new Fault(ProblemId.SINGLE_BRANCH, "", headline)
                                    .mend(new Edit.AnyOf(
                                            List.of(new Edit.BranchBefore(), new Edit.InFront(Call.of("Branch"))))));
            return Optional.empty();
        }
        List<Tensor> ends = open.get().close(walk.current().orElseThrow());
        return isAnyLost(ends) ? Optional.empty() : Optional.of(ends);
    }

    private static boolean isAnyLost(List<Tensor> tensors) {
        for (Tensor tensor : tensors) {
            if (tensor.isLost()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Inputs> shapes(List<Tensor> read) {
        if (read.size() == 1) {
            return expansion.shape(read.get(0)).map(only -> new Inputs(List.of(only)));
        }
        Shape[] shapes = new Shape[read.size()];
        for (int i = 0; i < shapes.length; i++) {
            Optional<Shape> shape = expansion.shape(read.get(i));
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            shapes[i] = shape.get();
        }
        return Optional.of(new Inputs(List.of(shapes)));
    }

    private Optional<Outcome.Inferred> infer(Trace at, Layer layer, Inputs in, List<Tensor> from) {
        Outcome outcome = layer.apply(in);
        if (outcome instanceof Outcome.Inferred facts) {
            Optional<Fault> overflow = Overflows.size(layer, facts.output());
            overflow.ifPresent(fault -> expansion.drafts().add(at, fault, from));
            return overflow.isPresent() ? Optional.empty() : Optional.of(facts);
        }
        ((Outcome.Rejected) outcome)
                .faults()
                .forEach(fault -> expansion.drafts().add(at, fault.mend(Edit.LAST_RESORTS), from));
        return Optional.empty();
    }
}
