package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Language;
import dev.shapewright.shapes.language.Trace;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes edits of a fault that give or read other names. */
record NameEdits(Context context) {
    private static final Set<String> BEHIND = Set.of("Name", "Output", "Expect", "Share");

    private Trace trace() {
        return context.trace();
    }

    /**
     * The {@code @Name} that is missing, behind what it is likely to be meant for: of a layer that shares weights each one
     * before, of one that joins or remembers what nobody goes on with, or what is shrunk next; the nearest first.
     */
    List<Attempt> missing(String name) {
        Call call = Call.of("Name").with("value", new Value.Text(name));
        List<Integer> loose = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = trace().entry() - 1; i >= 0; i--) {
            if (context.makesTensor(context.call(i)) && !isNamed(i)) {
                Written next = next(i);
                if (next.is("Input") || next.is("From")) {
                    loose.add(i);
                } else if (context.faulty().is("Share") || context.isPool(next)) {
                    others.add(i);
                }
            }
        }
        loose.addAll(others);
        return Stream.concat(
                        unquoted(name).stream(),
                        loose.stream()
                                .filter(place -> !context.faulty().is("From"))
                                .flatMap(place -> context.behind(place, call, trace().entry() + 1).stream()))
                .toList();
    }

    /** The parameter of a block whose name somebody has put in quotes. */
    private Optional<Attempt> unquoted(String name) {
        Expression quoted = WrittenNames.text(name);
        return trace().block()
                .flatMap(block -> block.parameter(name))
                .filter(parameter -> parameter.type() == Type.STRING)
                .flatMap(parameter -> context.faulty().elements().entrySet().stream()
                        .filter(element ->
                                WrittenNames.value(element.getValue().single()).equals(WrittenNames.value(quoted)))
                        .findFirst())
                .flatMap(element -> new ElementEdits(context)
                        .set(
                                trace(),
                                element.getKey(),
                                new Expression.Parameter(name, Type.STRING, Expression.NOWHERE)));
    }

    private boolean isNamed(int entry) {
        return IntStream.range(entry + 1, behind(entry))
                .anyMatch(i -> context.call(i).is("Name"));
    }

    /** Where ends what speaks of a tensor. */
    private int behind(int entry) {
        int end = entry + 1;
        while (end < trace().entry() && BEHIND.contains(context.call(end).type())) {
            end++;
        }
        return end;
    }

    /** What is done next. */
    private Written next(int entry) {
        int next = behind(entry);
        while (Language.standsInFront(context.call(next))) {
            next++;
        }
        return context.call(next);
    }

    /** Other values in the layer that bears a name. */
    Optional<Attempt> ofNamed(String name, Map<String, Value> elements) {
        OptionalInt place = WrittenNames.givenBefore(trace(), new Value.Text(name));
        int layer = place.orElse(0);
        while (layer > 0 && BEHIND.contains(context.call(layer).type())) {
            layer--;
        }
        Trace at = trace().beside(layer);
        return place.isPresent() && at.at().call().elements().keySet().containsAll(elements.keySet())
                ? new ElementEdits(context).set(at, elements, " in " + at.mention())
                : Optional.empty();
    }

    /** A name that somebody reads and nobody gives. */
    List<Attempt> sought() {
        return context.sought().stream()
                .flatMap(name -> new ElementEdits(context).uncalculated(Map.of("value", new Value.Text(name))).stream())
                .toList();
    }

    /** Another name for a named operand: each that is given before, here or where the block is used, the nearest first. */
    List<Attempt> otherNames(int operand) {
        List<Expression> written = WrittenNames.readBy(context.faulty());
        boolean first = written.stream().noneMatch(WrittenNames::isCurrent);
        int index = operand - (first ? 1 : 0);
        if (index < 0
                || index >= written.size()
                || written.size() > (first ? 1 : 2)
                || WrittenNames.isCurrent(written.get(index))) {
            return List.of();
        }
        List<Attempt> attempts = new ArrayList<>();
        List<String> others = given();
        others.removeIf(name ->
                written.stream().anyMatch(other -> WrittenNames.value(other).equals(new Value.Text(name))));
        for (String name : others) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                values.add(i == index ? new Value.Text(name) : WrittenNames.value(written.get(i)));
            }
            Value value = values.size() == 1 ? values.get(0) : new Value.Many(values);
            new ElementEdits(context).uncalculated(Map.of("value", value)).ifPresent(attempts::add);
        }
        return attempts;
    }

    /** The names that are given before the place, or before the block's use, to other tensors than the current one. */
    private List<String> given() {
        List<String> given = new ArrayList<>();
        for (Optional<Trace> at = Optional.of(trace());
                at.isPresent();
                at = at.get().outer()) {
            int last = at.get().entry() - 1;
            while (last >= 0
                    && BEHIND.contains(
                            at.get().stack().entries().get(last).call().type())) {
                last--;
            }
            // Who has gone back to a tensor has it already.
            Optional<String> current = last < 0
                    ? Optional.empty()
                    : WrittenNames.of(at.get().stack().entries().get(last).call(), "From");
            for (int i = last; i >= 0; i--) {
                names(at.get().stack().entries().get(i).call()).stream()
                        .filter(name -> !current.equals(Optional.of(name)))
                        .forEach(given::add);
            }
        }
        return given;
    }

    /** The name that an annotation gives, or those that a block may give by its arguments. */
    private static List<String> names(Written call) {
        if (call.block().isEmpty()) {
            return WrittenNames.of(call, "Name").stream().toList();
        }
        List<String> names = new ArrayList<>();
        call.elements().values().forEach(argument -> {
            if (argument instanceof Expression.Known known && known.value() instanceof Value.Text text) {
                names.add(text.value());
            }
        });
        return names;
    }
}
