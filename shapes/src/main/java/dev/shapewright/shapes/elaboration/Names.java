package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of one stack: automatic ones by type, and those given by the user. */
final class Names {
    /** As many types as most stacks have. */
    private static final int FEW_TYPES = 4;

    /** At most this many names are proposed to a join without names, the latest ones. */
    private static final int MOST_JOINABLE = 20;

    private static final Pattern NUMBERED = Pattern.compile("(.+)_([1-9][0-9]{0,8})");

    /** The latest layers, inputs and uses of blocks by their types; each knows the previous one of its type. */
    private final Map<String, Unit> units = new HashMap<>(FEW_TYPES);

    /** The given names, in their order; most uses of blocks have none. */
    private Map<String, GivenName> given = Map.of();

    private List<String> order = List.of();

    private Map<String, Tensor> unproposed = Map.of();
    private boolean uncertain;
    private final UnknownNames unknown = new UnknownNames(this);

    /**
     * What a name was given to.
     *
     * @param by where it was given first
     */
    private record GivenName(Trace by, Tensor tensor) {}

    /**
     * Makes the unit that an annotation stands for, under its automatic name: {@code conv_2}.
     *
     * @param word its type's name
     * @param around the use of a block that it is inside
     * @param first the first node that it will make
     */
    Unit unit(Trace at, Word word, Optional<Unit> around, int first) {
        Unit unit = new Unit(at, around, word, Optional.ofNullable(units.get(word.snake())), first);
        units.put(word.snake(), unit);
        return unit;
    }

    /** Gives a name to a tensor; returns where it was given before. Reading the name of two tensors reports nothing. */
    Optional<Trace> give(String name, Trace by, Tensor tensor) {
        given = given.isEmpty() ? new LinkedHashMap<>() : given;
        GivenName before = given.putIfAbsent(name, new GivenName(by, tensor));
        if (before == null) {
            order = order.isEmpty() ? new ArrayList<>() : order;
            order.add(name);
        }
        if (before != null && !before.tensor.equals(tensor)) {
            given.put(name, new GivenName(before.by, Tensor.LOST));
        }
        return Optional.ofNullable(before).map(GivenName::by);
    }

    /**
     * Notes the tensor meant by an invalid name, or by one that would be given if there were no error; such a name is never
     * proposed.
     */
    void mean(String name, Tensor tensor) {
        unproposed = unproposed.isEmpty() ? new HashMap<>() : unproposed;
        unproposed.putIfAbsent(name, tensor);
    }

    /** Notes that an unknown name is given: any name read later may be that one. */
    void meanAny() {
        uncertain = true;
    }

    /** The tensor of a name that the user has given, or may have given. */
    Optional<Tensor> tensor(String name) {
        GivenName known = given.get(name);
        return known != null
                ? Optional.of(known.tensor)
                : Optional.ofNullable(unproposed.get(name))
                        .or(() -> uncertain ? Optional.of(Tensor.LOST) : Optional.empty());
    }

    /** Explains names that nobody has given. */
    UnknownNames unknown() {
        return unknown;
    }

    /** The given names in their order. */
    List<String> inOrder() {
        return order;
    }

    /**
     * The fault of a join without names when no fork is open, with what could be joined by name, the latest first.
     *
     * @param nested whether the join before may have been meant for a fork inside a branch
     */
    Fault nothingToJoin(String type, boolean nested) {
        String hint = nested ? "; a fork inside a branch is written as a block" : "";
        return new Fault(ProblemId.JOIN_WITHOUT_BRANCH, "", "no @Branch is open that @" + type + " could join" + hint)
                .mend(joinable(type.equals("Add")));
    }

    /**
     * Edits that join each of the latest names, the last one first, or that leave out the join.
     *
     * @param residual whether a tensor without a name is most likely the one that flowed in
     */
    private List<Edit> joinable(boolean residual) {
        List<Edit> edits = new ArrayList<>();
        for (int i = order.size() - 1; i >= 0 && edits.size() < MOST_JOINABLE; i--) {
            edits.add(Edit.set("value", new Value.Text(order.get(i))));
        }
        if (residual && given.isEmpty()) {
            edits.add(Edit.set("value", new Value.Text(Join.INPUT)));
        }
        edits.add(new Edit.Without());
        return edits;
    }

    /** Where a name is given. */
    Optional<Trace> givenAt(String name) {
        return Optional.ofNullable(given.get(name)).map(GivenName::by);
    }

    /** Visits the given names in their order. */
    void forEach(Visitor visitor) {
        given.forEach((name, to) -> visitor.visit(name, to.by, to.tensor));
    }

    /** Takes a name, where it is given, and the tensor it is given to. */
    interface Visitor {
        void visit(String name, Trace by, Tensor tensor);
    }

    /** The layer whose automatic name this is, if there is one. */
    Optional<Trace> bornBy(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        String type = numbered.matches() ? numbered.group(1) : name;
        int number = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
        Optional<Unit> unit = Optional.ofNullable(units.get(type));
        while (unit.isPresent() && unit.get().number() > number) {
            unit = unit.get().before();
        }
        return unit.filter(known -> known.namedBy().isEmpty() && known.name().equals(name))
                .map(Unit::trace);
    }

    /** A similar name that is not in use. */
    String unused(String name) {
        Set<String> born = new HashSet<>();
        Optional<Unit> unit = Optional.ofNullable(units.get(name));
        while (unit.isPresent()) {
            born.add(unit.get().name());
            unit = unit.get().before();
        }
        int number = 2;
        while (given.containsKey(name + "_" + number) || born.contains(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }
}
