package dev.shapewright.shapes.attempt;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Join;
import dev.shapewright.shapes.rule.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that annotations read and give, as written in the source. */
final class WrittenNames {
    /** The current tensor. */
    static final Expression CURRENT = text(Join.CURRENT);

    private WrittenNames() {}

    /** The element that names the tensors that an annotation reads. */
    static String element(Written call) {
        return call.elements().containsKey("memory") ? "memory" : "value";
    }

    /** The names that an annotation reads; empty if none are written. */
    static List<Expression> readBy(Written call) {
        Expression names = call.elements().get(element(call));
        return names == null ? List.of() : names instanceof Expression.Many many ? many.items() : List.of(names);
    }

    /** The name by which a join takes one of its tensors, counted from 0; empty for the current tensor. */
    static Optional<Expression> readBy(Written call, int operand) {
        List<Expression> written = readBy(call);
        int index = operand - (written.stream().noneMatch(WrittenNames::isCurrent) ? 1 : 0);
        return index < 0 || index >= written.size()
                ? Optional.empty()
                : Optional.of(written.get(index)).filter(name -> !isCurrent(name));
    }

    /** Whether a name occurs anywhere in an annotation. */
    static boolean says(Written call, String name) {
        return call.elements().values().stream()
                .flatMap(
                        element -> element instanceof Expression.Many many ? many.items().stream() : Stream.of(element))
                .anyMatch(item -> value(item).equals(new Value.Text(name)));
    }

    static Expression text(String name) {
        return Expression.of(new Value.Text(name));
    }

    static boolean isCurrent(Expression name) {
        return name instanceof Expression.Known known && known.value().equals(new Value.Text(Join.CURRENT));
    }

    /** The value of a name; that of the current tensor if the name is a parameter. */
    static Value value(Expression name) {
        return name instanceof Expression.Known known ? known.value() : new Value.Text(Join.CURRENT);
    }

    /** The name that an annotation gives or reads, if it is the given directive and the name is written out. */
    static Optional<String> of(Written call, Directive directive) {
        return call.is(directive)
                        && call.elements().get("value") instanceof Expression.Known known
                        && known.value() instanceof Value.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /**
     * Where a name that is read at a place is given: in the same stack or, if the name is a parameter of the block, around
     * its use.
     */
    static Optional<Trace> givenBefore(Trace place, Expression name) {
        if (name instanceof Expression.Parameter parameter) {
            return place.outer()
                    .flatMap(use -> Optional.ofNullable(
                                    use.at().call().elements().get(parameter.name()))
                            .flatMap(argument -> givenBefore(use, argument)));
        }
        for (int i = place.entry() - 1; i >= 0; i--) {
            if (of(place.stack().entries().get(i).call(), Directive.NAME)
                    .filter(given -> value(name).equals(new Value.Text(given)))
                    .isPresent()) {
                return Optional.of(place.beside(i));
            }
        }
        return Optional.empty();
    }
}
