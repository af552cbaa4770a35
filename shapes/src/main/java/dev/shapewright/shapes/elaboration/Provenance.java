package dev.shapewright.shapes.elaboration;

import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.JavaSource;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.Problem.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that show what gives an element its value if no caret can: in blocks. */
final class Provenance {
    private Provenance() {}

    static List<Detail> of(Trace at, String element) {
        List<Detail> lines = new ArrayList<>(arguments(at, element));
        formula(at, element).ifPresent(formula -> lines.add(0, formula));
        return lines;
    }

    /** What an element of a block is set to, if no caret can show it. */
    private static Optional<Detail> formula(Trace at, String element) {
        Optional<Expression> written = Optional.ofNullable(
                        at.at().call().elements().get(element))
                .filter(expression -> !at.isInModel() && !expression.isConstant());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String formula = JavaSource.of(written.get());
        Optional<String> fallback = fallback(at, written.get()).map(JavaSource::of);
        if (formula.equals(element)) {
            return fallback.map(value -> new Detail("where", element + " = " + value + " by default"));
        }
        String rest = fallback.map(value -> ", by default " + value).orElse("");
        return Optional.of(new Detail("where", element + " = " + formula + rest));
    }

    /**
     * The arguments that give the parameter that an element is set to, in the blocks around; the model's own argument is at
     * the caret.
     */
    private static List<Detail> arguments(Trace at, String element) {
        List<Detail> arguments = new ArrayList<>();
        Trace place = at;
        String name = element;
        while (!place.isInModel() && !place.outer().orElseThrow().isInModel()) {
            Optional<Expression> written =
                    Optional.ofNullable(place.at().call().elements().get(name)).map(Expression::single);
            if (written.isEmpty() || !(written.get() instanceof Expression.Parameter parameter)) {
                return arguments;
            }
            place = place.outer().get();
            name = parameter.name();
            Expression argument = place.at().call().elements().get(name);
            String formula = argument == null ? name : JavaSource.of(argument);
            if (!formula.equals(name)) {
                arguments.add(new Detail("where", name + " = " + formula + " in " + place.mention()));
            }
        }
        return arguments;
    }

    /** The default of the parameter that an element is set to, if the use of the block does not set it. */
    private static Optional<Expression> fallback(Trace at, Expression written) {
        return Optional.of(written.single())
                .filter(Expression.Parameter.class::isInstance)
                .map(expression -> ((Expression.Parameter) expression).name())
                .filter(name -> !at.outer().orElseThrow().at().call().elements().containsKey(name))
                .flatMap(name -> at.block().orElseThrow().parameter(name))
                .flatMap(Block.Parameter::fallback);
    }
}
