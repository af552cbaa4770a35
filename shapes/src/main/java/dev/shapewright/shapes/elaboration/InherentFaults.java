package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Fault;
import dev.shapewright.shapes.rule.Inputs;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.Outcome;
import dev.shapewright.shapes.rule.Value;
import dev.shapewright.shapes.tensor.Exact;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import dev.shapewright.shapes.tensor.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is wrong with a layer whatever flows in, where that is not known: numbers of its own that do not go together. Its
 * rule is applied to tensors of each form it takes, so large that every window fits and divisible by all its numbers, and
 * again to larger ones; what it says word for word each time does not depend on them.
 */
final class InherentFaults {
    /** Larger than any window. */
    private static final long LARGE = 1 << 16;

    /** The most that the numbers of a layer have in common, so that no size exceeds an {@code int}. */
    private static final long MOST = 1 << 12;

    /** The problems of a layer that does not go with a form. */
    private static final Set<ProblemId> OF_FORM =
            Collections.unmodifiableSet(EnumSet.of(ProblemId.WRONG_AXES, ProblemId.WRONG_NUMBER_OF_VALUES));

    private InherentFaults() {}

    /** The faults of a layer that reads the current tensor only, with the call it was made from. */
    static List<Fault> of(Layer layer, Call call) {
        long size = LARGE * multiple(call);
        Optional<List<Fault>> common = Optional.empty();
        for (Form form : layer.takes()) {
            List<Fault> faults = faults(layer, form, size);
            if (faults.stream().noneMatch(fault -> OF_FORM.contains(fault.id()))) {
                List<Fault> always = common(faults, faults(layer, form, 2 * size));
                common = Optional.of(common.isPresent() ? common(common.get(), always) : always);
            }
        }
        return common.orElse(List.of());
    }

    private static List<Fault> faults(Layer layer, Form form, long size) {
        Shape shape = new Shape(form, Collections.nCopies(form.rank(), Size.of(size)));
        Outcome outcome = layer.apply(new Inputs(List.of(shape)));
        return outcome instanceof Outcome.Rejected rejected ? rejected.faults() : List.of();
    }

    /** The least common multiple of the layer's numbers, as far as it is small. */
    private static long multiple(Call call) {
        long multiple = 1;
        for (long number : call.elements().values().stream()
                .flatMap(InherentFaults::numbers)
                .toList()) {
            long next = number < 1 ? multiple : Exact.leastCommonMultiple(multiple, number);
            multiple = next <= MOST ? next : multiple;
        }
        return multiple;
    }

    private static Stream<Long> numbers(Value value) {
        if (value instanceof Value.Many many) {
            return many.values().stream().flatMap(InherentFaults::numbers);
        }
        return value instanceof Value.Whole whole ? Stream.of(whole.value()) : Stream.empty();
    }

    /** The faults that are in both lists, with the details and edits that they have in both. */
    private static List<Fault> common(List<Fault> some, List<Fault> others) {
        List<Fault> common = new ArrayList<>();
        for (Fault fault : some) {
            others.stream()
                    .filter(other -> other.id() == fault.id()
                            && other.element().equals(fault.element())
                            && other.index() == fault.index()
                            && other.headline().equals(fault.headline()))
                    .findFirst()
                    .ifPresent(other -> common.add(new Fault(
                            fault.id(),
                            fault.element(),
                            fault.index(),
                            fault.headline(),
                            both(fault.details(), other.details()),
                            both(fault.edits(), other.edits()))));
        }
        return common;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return some.stream().filter(others::contains).toList();
    }
}
