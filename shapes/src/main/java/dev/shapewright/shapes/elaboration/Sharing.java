package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Product;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Count;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import dev.shapewright.summary.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives what a stack has just made the weights of what made a named tensor.
 *
 * @param index the {@code @Share}
 * @param others the nodes with weights among those that made the named tensor
 */
record Sharing(Walk walk, int index, String name, Tensor named, List<Integer> others) {
    static Sharing of(Walk walk, int index, String name, Tensor named) {
        List<Integer> others = named.unit().map(owner -> weighted(walk, owner)).orElse(List.of());
        return new Sharing(walk, index, name, named, others);
    }

    /** Shares weights layer by layer, or reports why that is impossible; returns whether they are shared. */
    boolean share(Unit unit) {
        Optional<String> never = never(unit);
        if (never.isPresent()) {
            report(never.get(), List.of(), List.of());
            return false;
        }
        Unit owner = named.unit().orElseThrow();
        List<Integer> own = weighted(walk, unit);
        if (Stream.concat(own.stream(), others.stream())
                .anyMatch(node -> facts(node).isEmpty())) {
            return false;
        } else if (own.size() != others.size() || own.isEmpty()) {
            report(differ(unit, own), List.of(named), List.of());
            return false;
        }
        Optional<List<Outcome.Inferred>> kept = kept(own);
        if (kept.isEmpty()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            replace(own.get(i), root(others.get(i)), kept.get().get(i));
        }
        unit.share(owner.output());
        return true;
    }

    /** Why a tensor's weights cannot be shared, whatever they are. */
    private Optional<String> never(Unit unit) {
        if (named.unit().isEmpty()) {
            return Optional.of("\"" + name + "\" is the block's input, whose weights are not the block's to share");
        }
        Unit owner = named.unit().get();
        boolean overlap = owner.first() < unit.end() && unit.first() < owner.end();
        return overlap
                ? Optional.of("\"" + name + "\" is the tensor that would share its own weights")
                : Optional.empty();
    }

    /** What each layer keeps of its own; empty, after a report, if one cannot have the weights of the other. */
    private Optional<List<Outcome.Inferred>> kept(List<Integer> own) {
        List<Outcome.Inferred> kept = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            int mine = own.get(i);
            int other = others.get(i);
            Optional<Outcome.Inferred> rest =
                    kept(facts(mine).orElseThrow(), facts(other).orElseThrow());
            if (rest.isEmpty()) {
                report(differ(mine, other), List.of(named), alike(mine, other), formula(mine), formula(other));
                return Optional.empty();
            }
            kept.add(rest.get());
        }
        return Optional.of(kept);
    }

    private String differ(Unit unit, List<Integer> own) {
        if (own.isEmpty()) {
            return unit.path() + " has no weights that could be those of \"" + name + "\"";
        } else if (others.isEmpty()) {
            return "\"" + name + "\" has no weights that " + unit.path() + " could have";
        }
        String layers = own.size() == 1 ? "one layer" : own.size() + " layers";
        return unit.path() + " has " + layers + " with weights, and \"" + name + "\" has " + others.size();
    }

    /**
     * The facts of a layer by itself, whether its weights count there or at another: a layer that shares can be shared
     * again.
     */
    private Optional<Outcome.Inferred> facts(int node) {
        return walk.expansion().made(node).inferred();
    }

    /** The nodes of a unit that have weights, whether those count there or at others. */
    private static List<Integer> weighted(Walk walk, Unit unit) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = unit.first(); node < unit.end(); node++) {
            Made made = walk.expansion().made(node);
            boolean weights =
                    made.inferred().filter(facts -> !facts.weights().isEmpty()).isPresent();
            if (weights || (made.facts().isEmpty() && !made.isInput())) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private int root(int node) {
        return walk.expansion().made(node).sharesWith().orElse(node);
    }

    /** What a layer with another's weights keeps: nothing, or its biases if all other weights are equal in number. */
    private Optional<Outcome.Inferred> kept(Outcome.Inferred own, Outcome.Inferred named) {
        List<Product> weights = named.weights();
        if (number(own.weights()).equals(number(weights))) {
            return Optional.of(own.keeping(List.of(), shared(own, named)));
        }
        List<Product> biases = own.weights().stream().filter(Product::isBias).toList();
        boolean alike = number(without(own.weights())).equals(number(without(weights)));
        return alike ? Optional.of(own.keeping(biases, shared(own, named))) : Optional.empty();
    }

    private static boolean shared(Outcome.Inferred own, Outcome.Inferred named) {
        return number(own.buffers()).equals(number(named.buffers()));
    }

    private static OptionalLong number(List<Product> weights) {
        return Product.sum(weights).number();
    }

    private static List<Product> without(List<Product> weights) {
        return weights.stream().filter(weight -> !weight.isBias()).toList();
    }

    private void replace(int node, int owner, Outcome.Inferred kept) {
        Made made = walk.expansion().made(node);
        Made sharing = made.sharing(owner, kept);
        Count before = made.cost().parameters();
        Count after = sharing.cost().parameters();
        walk.cost().takeBack(Count.of(before.number().orElse(0) - after.number().orElse(0)));
        walk.expansion().replace(node, sharing);
    }

    private String differ(int own, int other) {
        return walk.expansion().made(own).unit().path() + " has " + text(own) + " weights, and "
                + walk.expansion().made(other).unit().path() + " has " + text(other);
    }

    private String formula(int node) {
        List<Product> weights = facts(node).orElseThrow().weights();
        String formula = weights.stream().map(Product::formula).collect(Collectors.joining(" + "));
        return formula.equals(text(node)) ? "" : formula + " = " + text(node);
    }

    private String text(int node) {
        return Digits.group(number(facts(node).orElseThrow().weights()));
    }

    /** Gives this layer the other's values or, if that fixes more, the other one this layer's. */
    private List<Edit> alike(int own, int other) {
        List<Edit> edits = new ArrayList<>(likeNamed(own, other));
        Map<String, Value> mine = differing(other, own);
        if (!mine.isEmpty()) {
            edits.add(new Edit.Rather(new Edit.OfNamed(name, mine)));
        }
        return edits;
    }

    /** As many units as the other's weights take, if the layer is the one just before and has features. */
    private List<Edit> likeNamed(int own, int other) {
        Optional<Shape> made = walk.expansion().made(own).output();
        OptionalLong weights = number(without(facts(other).orElseThrow().weights()));
        OptionalLong mine = number(without(facts(own).orElseThrow().weights()));
        boolean features = made.filter(shape -> shape.form().hasChannels() && shape.channels() instanceof Size.Known)
                .isPresent();
        if (!features || weights.isEmpty() || mine.isEmpty()) {
            return List.of();
        }
        Shape from = made.get();
        long perUnit = mine.getAsLong() / ((Size.Known) from.channels()).value();
        Shape alike = from.withChannels(Size.of(weights.getAsLong() / Math.max(perUnit, 1)));
        List<Edit> either = new ArrayList<>();
        Map<String, Value> same = differing(own, other);
        if (!same.isEmpty()) {
            either.add(new Edit.OfLayer(same));
        }
        either.add(new Edit.Reshaped(0, from, alike, true));
        return List.of(new Edit.InputAlike(), new Edit.AnyOf(either));
    }

    /** The values that make a layer like another one of the same type, so that it can be shared at all. */
    private Map<String, Value> differing(int made, int model) {
        Optional<Call> mine = written(made);
        Optional<Call> named = written(model)
                .filter(call ->
                        mine.filter(layer -> layer.type().equals(call.type())).isPresent());
        Map<String, Value> differing = new LinkedHashMap<>();
        named.ifPresent(call -> call.elements().forEach((element, value) -> {
            Value before = mine.orElseThrow().elements().getOrDefault(element, value);
            if (!before.equals(value)) {
                differing.put(element, value);
            }
        }));
        return differing;
    }

    private Optional<Call> written(int node) {
        return walk.expansion().made(node).unit().trace().at().call().literal();
    }

    private void report(String headline, List<Tensor> from, List<Edit> edits, String... formulas) {
        Fault fault = new Fault(ProblemId.SHARE_DIFFERS, "value", Site.WHOLE, headline);
        for (String formula : formulas) {
            // A number that equals itself explains nothing.
            fault = formula.isEmpty() ? fault : fault.because(formula);
        }
        walk.expansion()
                .drafts()
                .add(walk.trace(index), fault.mend(edits).mend(new Edit.OtherName(1), new Edit.Without()), from);
    }
}
