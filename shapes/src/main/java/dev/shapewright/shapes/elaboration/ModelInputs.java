package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.directive.Input;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Faults;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.schema.Wording;
import dev.shapewright.shapes.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of a stack: a model's own, or the one that flows into a block. */
final class ModelInputs {
    private final Walk walk;
    private final Expansion expansion;
    private final int count;
    private boolean missing;

    ModelInputs(Walk walk, Expansion expansion) {
        this.walk = walk;
        this.expansion = expansion;
        this.count = walk.use().isPresent() ? 0 : count(walk.stack());
    }

    private static int count(Stack stack) {
        int count = 0;
        for (Entry entry : stack.entries()) {
            count += entry.call().is(Directive.INPUT) ? 1 : 0;
        }
        return count;
    }

    /**
     * The tensor that {@code "input"} means: the block's input, or that of a model with just one. If the model has no input,
     * the tensor is {@link Tensor#LOST}; the missing input is reported elsewhere.
     */
    Optional<Tensor> only() {
        if (walk.use().isPresent()) {
            return walk.use().map(Use::input);
        } else if (count != 1) {
            return count == 0 ? Optional.of(Tensor.LOST) : Optional.empty();
        }
        return expansion.made().stream()
                .filter(Made::isInput)
                .findFirst()
                .map(made -> new Tensor(made.unit().first(), Optional.of(made.unit())));
    }

    /** Makes the input of an {@code @Input}; the first one's layout applies to the model. */
    Unit make(int index) {
        Optional<Input> input = walk.bound(Input.class, index);
        Faults faults = new Faults();
        int line = walk.stack().entries().get(index).line();
        Optional<Shape> shape = input.flatMap(bound -> bound.shape(line, () -> zeros(index), faults));
        faults.found().forEach(fault -> expansion.drafts().add(walk.trace(index), fault));
        if (!expansion.hasInput()) {
            expansion.print(input.map(Input::layout).orElse(Layout.CHANNELS_LAST));
        }
        Unit unit = walk.names()
                .unit(walk.trace(index), expansion.vocabulary().word("Input"), Optional.empty(), expansion.size());
        if (count == 1) {
            unit.alone();
        }
        Optional<Outcome.Inferred> facts =
                walk.forks().open().isPresent() ? Optional.empty() : shape.map(Outcome.Inferred::of);
        String form = shape.map(known -> known.form().name()).orElse("?");
        expansion.add(Made.input(unit, Wording.of("Input", "Input " + form), facts));
        walk.forks().open().ifPresent(open -> {
            expansion.drafts().add(walk.trace(index), inside(open));
            open.interrupt();
        });
        return unit;
    }

    /** The elements written as 0. */
    private List<String> zeros(int index) {
        return walk.stack().entries().get(index).call().elements().entrySet().stream()
                .filter(element -> element.getValue().number().equals(Optional.of(0)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Fault inside(Fork open) {
        String headline = "@Input stands inside the fork of " + walk.forks().place(open) + ", which no join has closed";
        return new Fault(ProblemId.MISPLACED_DIRECTIVE, "", headline);
    }

    /** Whether this is a model without any input. */
    boolean none() {
        return count == 0 && walk.use().isEmpty();
    }

    /** Reports, only once, that there is no input in front of a layer. */
    void missing(int index) {
        if (missing) {
            return;
        }
        missing = true;
        int later = walk.stack().entries().size();
        for (int i = later - 1; i > index; i--) {
            later = walk.is(i, Directive.INPUT) ? i : later;
        }
        boolean found = later < walk.stack().entries().size();
        String headline = found
                ? "a model begins with @Input; this one has layers in front of it"
                : "a model begins with @Input; this one has none";
        Fault fault = new Fault(ProblemId.INPUT_MISSING, "", headline);
        expansion
                .drafts()
                .add(walk.trace(index), found ? fault.mend(new Edit.InputToFront(later)) : fault.mend(likelyInputs()));
    }

    /** The inputs to propose for a model without any: an image and a vector, otherwise the first that fits. */
    private static List<Edit> likelyInputs() {
        Call input = Call.of("Input");
        Call image =
                input.with("height", Value.of(28)).with("width", Value.of(28)).with("channels", Value.of(1));
        Call vector = input.with("features", Value.of(64));
        Call tokens = input.with("length", Value.of(128));
        Call sequence = tokens.with("features", Value.of(64));
        Call volume = input.with("depth", Value.of(16))
                .with("height", Value.of(64))
                .with("width", Value.of(64))
                .with("channels", Value.of(1));
        return List.of(
                new Edit.InFront(image),
                new Edit.InFront(vector),
                new Edit.Rather(new Edit.InFront(tokens)),
                new Edit.Rather(new Edit.InFront(sequence)),
                new Edit.Rather(new Edit.InFront(volume)));
    }
}
