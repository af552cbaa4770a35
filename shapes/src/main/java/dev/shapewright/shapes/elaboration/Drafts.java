package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.Problem.Detail;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the problems of one model: turns a layer's faults into addresses in the model and says what flowed in. */
final class Drafts {
    private static final int MOST_INPUTS = 4;

    private final Expansion expansion;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final Map<Key, Integer> times = new HashMap<>();
    private final Set<Place> places = new HashSet<>();

    /** The uses of blocks already reported to have an input with other axes than the block is made for. */
    private final Set<Address> misused = new HashSet<>();

    /**
     * What identifies one mistake, however often it is found: in the repetitions of a layer, in the uses of a block.
     *
     * @param block the block whose stack it is in; empty in the model
     */
    private record Key(String block, int entry, Fault fault, int token, List<Detail> inputs) {}

    /**
     * Where a mistake of a kind is, in any repetition.
     *
     * @param path the entry, and those of the uses of blocks around it
     */
    private record Place(List<Integer> path, ProblemId id, String element) {}

    Drafts(Expansion expansion) {
        this.expansion = expansion;
    }

    void add(Trace at, Fault fault) {
        add(at, fault, List.of());
    }

    /** Adds a fault of a layer together with everything that flows into it, as far as that is readable. */
    void add(Trace at, Fault fault, List<Tensor> from) {
        add(at, fault, from, Site.WHOLE);
    }

    /**
     * Adds a fault.
     *
     * @param token the part of the element's expression that is wrong
     */
    void add(Trace at, Fault fault, List<Tensor> from, int token) {
        List<Detail> inputs = inputs(from.stream().distinct().toList());
        String block = at.block().map(Block::type).orElse("");
        // The input has a different name at each use of a block.
        List<Detail> alike = at.isInModel() ? inputs : shapes(from);
        Key key = new Key(block, at.entry(), fault, token, alike);
        if (times.merge(key, 1, Integer::sum) > 1 || isSeenAgain(at, fault) || isMisusedAgain(at, fault, from)) {
            return;
        }
        drafts.put(key, Draft.of(at, fault, inputs, token));
    }

    private List<Detail> shapes(List<Tensor> tensors) {
        return tensors.stream()
                .distinct()
                .flatMap(tensor -> expansion.shape(tensor).stream())
                .map(shape -> new Detail("input", shape.text(expansion.layout())))
                .toList();
    }

    /**
     * Whether a use of a block has already shown that its input has other axes, which is all that an {@code In} can report.
     */
    private boolean isMisusedAgain(Trace at, Fault fault, List<Tensor> from) {
        if (fault.id() != ProblemId.WRONG_AXES || at.isInModel()) {
            return false;
        }
        Trace use = at.outer().orElseThrow();
        boolean ofLayer = from.size() == 1
                && fault.element().isEmpty()
                && expansion.shape(from.get(0)).equals(expansion.inputOf(use));
        return (from.isEmpty() || ofLayer) && !misused.add(Address.of(use));
    }

    /** Whether an earlier repetition has already shown the same mistake with another number. */
    private boolean isSeenAgain(Trace at, Fault fault) {
        List<Integer> path = new ArrayList<>();
        boolean repeated = false;
        for (Optional<Trace> trace = Optional.of(at);
                trace.isPresent();
                trace = trace.get().outer()) {
            path.add(trace.get().entry());
            repeated |= trace.get().round() > 0;
        }
        return !places.add(new Place(path, fault.id(), fault.element())) && repeated;
    }

    /** What flows in; of many tensors, the first ones and, if those are alike, the first that differs. */
    private List<Detail> inputs(List<Tensor> tensors) {
        if (tensors.size() <= MOST_INPUTS) {
            return tensors.stream().map(this::input).toList();
        }
        List<Tensor> told = new ArrayList<>(tensors.subList(0, MOST_INPUTS - 1));
        List<Tensor> others = tensors.subList(MOST_INPUTS - 1, tensors.size());
        told.add(others.stream()
                .filter(tensor ->
                        told.stream().noneMatch(other -> expansion.shape(other).equals(expansion.shape(tensor))))
                .findFirst()
                .orElse(others.get(0)));
        List<Detail> details = new ArrayList<>(told.stream().map(this::input).toList());
        details.add(new Detail("input", "and " + (tensors.size() - MOST_INPUTS) + " more"));
        return details;
    }

    private Detail input(Tensor from) {
        String shape = expansion.shape(from).orElseThrow().text(expansion.layout());
        String name = from.unit()
                .map(unit ->
                        unit.path() + " (" + unit.trace().place(unit.trace().entry()) + ")")
                .orElse("the block's input");
        return new Detail("input", shape + ", from " + name);
    }

    /** Adds a problem of the class as a whole. */
    void addToModel(Problem problem) {
        Fault fault = new Fault(problem.id(), "", problem.headline());
        Key key = new Key("", Site.MODEL, fault, Site.WHOLE, List.of());
        drafts.put(key, Draft.ofModel(problem));
    }

    /** All drafts; one that was found in several uses of a block says so. */
    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        drafts.forEach((key, draft) -> all.add(draft.met(times.getOrDefault(key, 1))));
        return all;
    }
}
