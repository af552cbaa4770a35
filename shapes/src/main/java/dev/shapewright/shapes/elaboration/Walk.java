package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.directive.Golden;
import dev.shapewright.shapes.expression.Scope;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.ModelOnly;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.schema.Binding;
import dev.shapewright.shapes.schema.Schema;
import dev.shapewright.shapes.tensor.Text;
import java.util.List;
import java.util.Optional;

/**
 * Walks one stack, a model's or a block's within one use of it, from its first annotation to its last: binds values, names
 * tensors and infers shapes as it goes. Errors that follow from a broken shape are suppressed; whatever is independent of it
 * is still checked.
 */
final class Walk {
    private final Expansion expansion;
    private final Vocabulary vocabulary;
    private final Stack stack;
    private final Optional<Use> use;
    private final Optional<Unit> around;
    private final Optional<Trace> outer;
    private final Optional<Block> block;
    private final Scope scope;
    private final Setting setting;
    private final Names names;
    private final StackCost cost = new StackCost();
    private final Forks forks;
    private final LeadingDirectives leading;
    private final TrailingDirectives trailing;
    private final Naming naming;
    private final Layers layers;
    private final Uses uses;
    private final ModelInputs inputs;
    private Optional<Tensor> current;

    /** A walk over the model's stack. */
    Walk(Expansion expansion) {
        this(
                expansion,
                expansion.program().model(),
                Optional.empty(),
                new ModelScope(),
                new Setting(expansion.program().model(), Text.NONE));
    }

    /** A walk over a block's stack, for one use of it. */
    Walk(Expansion expansion, Use use) {
        this(expansion, use.block().stack(), Optional.of(use), use.scope(), use.setting());
    }

    private Walk(Expansion expansion, Stack stack, Optional<Use> use, Scope scope, Setting setting) {
        this.expansion = expansion;
        this.vocabulary = expansion.vocabulary();
        this.stack = stack;
        this.use = use;
        this.around = use.map(Use::unit);
        this.outer = use.map(Use::trace);
        this.block = use.map(Use::block);
        this.scope = scope;
        this.setting = setting;
        this.current = use.map(Use::input);
        this.names = new Names();
        this.forks = new Forks(this);
        this.leading = new LeadingDirectives(this);
        this.naming = new Naming(this, expansion);
        this.trailing = new TrailingDirectives(this, expansion, naming);
        this.layers = new Layers(this, expansion, naming);
        this.uses = new Uses(this, expansion, naming);
        this.inputs = new ModelInputs(this, expansion);
    }

    Expansion expansion() {
        return expansion;
    }

    Stack stack() {
        return stack;
    }

    Optional<Use> use() {
        return use;
    }

    /** The unit of the block whose stack this is; empty in the model. */
    Optional<Unit> around() {
        return around;
    }

    /** Whether the block that this stack belongs to is frozen. */
    boolean isFrozen() {
        return use.isPresent() && use.get().frozen();
    }

    Setting setting() {
        return setting;
    }

    Names names() {
        return names;
    }

    StackCost cost() {
        return cost;
    }

    Forks forks() {
        return forks;
    }

    Optional<Tensor> current() {
        return current;
    }

    void current(Tensor tensor) {
        current = Optional.of(tensor);
    }

    /** The meaning of names in a repetition of an entry. */
    Scope scope(Optional<Integer> repetition) {
        return repetition.isPresent() ? new RepeatedScope(scope, repetition.get()) : scope;
    }

    /** Walks the stack to its end, or to the place to stop at. */
    void run(Optional<Address> stop) {
        int last = stop.map(address -> address.first().entry())
                .orElse(stack.entries().size() - 1);
        for (int i = 0; i < stack.entries().size() && i <= last && !expansion.halted(); i++) {
            step(i, i == last ? stop : Optional.empty());
        }
        boolean toTheEnd = last >= stack.entries().size() - 1;
        if (stop.isPresent() && (!toTheEnd || !stop.get().isLast())) {
            expansion.halt();
        }
        if (toTheEnd && stack.complete() && !expansion.halted()) {
            finish();
        }
        if (!stack.complete()) {
            expansion.unsound();
        }
    }

    boolean is(int index, Directive directive) {
        return stack.entries().get(index).call().is(directive);
    }

    Trace trace(int index) {
        return trace(index, 0);
    }

    Trace trace(int index, int round) {
        return new Trace(outer, block, stack, index, round);
    }

    /** Notes what an entry is, if it is the same in all its repetitions. */
    void note(int index, Optional<Integer> repetition, Object what) {
        if (repetition.isEmpty() || stack.entries().get(index).call().isConstant()) {
            setting.note(index, what);
        }
    }

    private void step(int index, Optional<Address> stop) {
        Written call = stack.entries().get(index).call();
        if (isTarget(call)) {
            target(index, stop);
        } else if (vocabulary.word(call.type()).layer().isPresent()) {
            join(index);
        } else {
            directive(index, call.directive().orElseThrow());
        }
    }

    /** Whether a directive can stand in front of an annotation: a layer, a block or a join with names. */
    boolean isTarget(Written call) {
        if (call.block().isPresent()) {
            return true;
        }
        Word word = vocabulary.word(call.type());
        return word.layer().isPresent() && !word.closesFork(call.elements());
    }

    private void directive(int index, Directive directive) {
        switch (directive.place()) {
            case IN_FRONT -> leading.add(index);
            case MODEL -> ofModel(index, directive);
            case BETWEEN, BEHIND -> {
                leading.misplaced();
                trailing.directive(index, directive);
            }
        }
    }

    /** Makes a join without names, which closes the open fork. */
    private void join(int index) {
        leading.misplaced();
        if (current.isEmpty() || lacksInput()) {
            inputs.missing(index);
        }
        expansion.step(this, index);
        Unit unit = layers.make(index, Optional.empty(), false);
        forks.close();
        trailing.layer();
        trailing.add(unit);
    }

    /** Binds a directive's values; empty if one of them is invalid. */
    <R extends Record> Optional<R> bound(Class<R> directive, int index) {
        Optional<R> known = setting.known(index, directive);
        if (known.isPresent()) {
            return known;
        }
        Schema<R> schema = expansion.vocabulary().directive(directive);
        Trace at = trace(index);
        Optional<R> bound =
                new Arguments(expansion.drafts()).call(at, scope, schema).flatMap(call -> bound(schema, at, call));
        bound.ifPresent(record -> setting.note(index, record));
        return bound;
    }

    <R extends Record> Optional<R> bound(Schema<R> schema, Trace at, Call call) {
        Binding<R> binding = schema.bind(call);
        if (binding instanceof Binding.Bound<R> bound) {
            return Optional.of(bound.record());
        }
        report(at, ((Binding.Unbound<R>) binding).faults());
        return Optional.empty();
    }

    /** Reports invalid values. */
    void report(Trace at, List<Fault> values) {
        values.forEach(fault -> expansion.drafts().add(at, fault.mend(Edit.LAST_RESORTS)));
    }

    /** Makes a layer, a block or a join with names as the directives in front of it say. */
    private void target(int index, Optional<Address> stop) {
        LeadingDirectives.Decision decision = leading.decide();
        trailing.layer();
        if (!decision.known()) {
            expansion.unsound();
            current = current.map(tensor -> Tensor.LOST);
            return;
        }
        if (decision.times() > 0 && (current.isEmpty() || lacksInput())) {
            inputs.missing(index);
        }
        if (decision.times() == 0) {
            expansion.step(this, index);
        }
        // One repetition shows what else is wrong; then the expansion stops.
        long most = expansion.refuses(decision.times(), this, index) ? 1 : decision.times();
        long times = stop.isPresent() ? Math.min(most, stop.get().first().round() + 1L) : most;
        for (int round = 0; round < times && !expansion.halted(); round++) {
            expansion.step(this, index);
            if (!expansion.halted()) {
                Optional<Integer> repetition = decision.repeated() ? Optional.of(round) : Optional.empty();
                Optional<Address> inner = round == times - 1 ? stop.flatMap(Address::inner) : Optional.empty();
                trailing.add(
                        stack.entries().get(index).call().block().isPresent()
                                ? uses.expand(index, repetition, decision.frozen(), inner)
                                : layers.make(index, repetition, decision.frozen()));
            }
        }
        if (most < decision.times()) {
            expansion.halt();
        }
    }

    /** Applies a directive that only a model can have. */
    private void ofModel(int index, Directive directive) {
        if (directive == Directive.INPUT) {
            leading.misplaced();
        }
        if (use.isPresent()) {
            ModelOnly.fault(stack.entries().get(index).call())
                    .ifPresent(fault -> expansion.drafts().add(trace(index), fault.mend(new Edit.Without())));
            return;
        }
        switch (directive) {
            case INPUT -> input(index);
            case BUDGET ->
                bound(Budget.class, index)
                        .ifPresent(budget -> expansion.hold(new Elaboration.Held(trace(index), budget)));
            case GOLDEN ->
                bound(Golden.class, index)
                        .ifPresent(golden -> expansion.hold(new Elaboration.Golden(trace(index), golden.value())));
            default -> throw new IllegalArgumentException(directive.type());
        }
    }

    /** Continues with a tensor that no layer has just made. */
    void makeCurrent(Tensor tensor) {
        current = Optional.of(tensor);
        trailing.noLayer();
    }

    /** Begins a branch. */
    void branch(int index) {
        makeCurrent(forks.branch(index, current.orElseThrow()));
    }

    private void input(int index) {
        Unit unit = inputs.make(index);
        makeCurrent(new Tensor(unit.output(), Optional.of(unit)));
    }

    /** The tensor that {@code "input"} means. */
    Optional<Tensor> input() {
        return inputs.only();
    }

    /** Whether this is a model without any input. */
    boolean lacksInput() {
        return inputs.none();
    }

    void misplaced(int index, String headline) {
        misplaced(index, headline, List.of());
    }

    /**
     * Reports a directive that has nothing to apply to.
     *
     * @param moves where it may have been meant to stand
     */
    void misplaced(int index, String headline, List<Edit> moves) {
        expansion
                .drafts()
                .add(
                        trace(index),
                        new Fault(ProblemId.MISPLACED_DIRECTIVE, "", headline)
                                .mend(moves)
                                .mend(new Edit.Without()));
    }

    private void finish() {
        leading.misplaced();
        forks.end();
        naming.end();
        if (use.isPresent()) {
            return;
        }
        if (stack.entries().isEmpty()) {
            expansion
                    .drafts()
                    .addToModel(new Problem(
                            ProblemId.INPUT_MISSING, Site.model(), "a model begins with @Input; this one is empty"));
        } else if (lacksInput()) {
            inputs.missing(0);
        }
    }
}
