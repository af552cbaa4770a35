package dev.shapewright.processor.reading;

import dev.shapewright.layers.Axis;
import dev.shapewright.processor.compiler.Mirrors;
import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.compiler.WrittenExpression;
import dev.shapewright.processor.reading.BlockReading.Located;
import dev.shapewright.shapes.expression.BinaryOperator;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Flaw;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.expression.UnaryOperator;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Converts the expressions of one model or block into the engine's, and keeps their places. */
final class Expressions {
    private static final String STAND_INS = Annotations.LANGUAGE + ".Arg";
    private static final String INPUT = Annotations.LANGUAGE + ".In";
    private static final String REPEAT = Annotations.LANGUAGE + ".Repeat";

    private final SourceCompiler compiler;
    private final Annotations annotations;
    private final Pending pending;
    private final Optional<TypeElement> block;
    private final List<Place> places = new ArrayList<>();
    private final List<Located> shadowed = new ArrayList<>();
    private final Map<String, Place> awaits = new LinkedHashMap<>();

    /**
     * Creates a converter for a model or block.
     *
     * @param block the block whose parameters and constants the expressions may name; empty for a model
     */
    Expressions(SourceCompiler compiler, Annotations annotations, Pending pending, Optional<TypeElement> block) {
        this.compiler = compiler;
        this.annotations = annotations;
        this.pending = pending;
        this.block = block;
    }

    /** The places of the tokens so far. */
    List<Place> places() {
        return places;
    }

    /** The names that look like a parameter of the block but mean something else. */
    List<Located> shadowed() {
        return shadowed;
    }

    /** The classes to wait for, whose constants the expressions read, each with the first place that does. */
    Map<String, Place> awaits() {
        return awaits;
    }

    private int token(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    /**
     * The engine's expression; empty if a part of it does not resolve, or is not generated yet. All parts are read, so that
     * everything to wait for is known.
     */
    Optional<Expression> of(WrittenExpression written) {
        int token = token(written.place());
        if (written instanceof WrittenExpression.Literal literal) {
            return known(literal.value(), token);
        } else if (written instanceof WrittenExpression.Constant constant) {
            return constant(constant, token);
        } else if (written instanceof WrittenExpression.Unresolved name) {
            pending.meant(name.name()).ifPresent(type -> awaits.putIfAbsent(type, name.place()));
            return Optional.empty();
        } else if (written instanceof WrittenExpression.Unary unary) {
            return of(unary.operand())
                    .map(operand -> new Expression.Unary(UnaryOperator.of(unary.operator()), operand, token));
        } else if (written instanceof WrittenExpression.Binary binary) {
            Optional<Expression> left = of(binary.left());
            Optional<Expression> right = of(binary.right());
            return left.flatMap(one ->
                    right.map(other -> new Expression.Binary(BinaryOperator.of(binary.operator()), one, other, token)));
        } else if (written instanceof WrittenExpression.Conditional conditional) {
            Optional<Expression> condition = of(conditional.condition());
            Optional<Expression> yes = of(conditional.yes());
            Optional<Expression> no = of(conditional.no());
            return condition.flatMap(
                    truth -> yes.flatMap(one -> no.map(other -> new Expression.Conditional(truth, one, other, token))));
        } else if (written instanceof WrittenExpression.Cast cast) {
            return Type.of(cast.type())
                    .flatMap(type -> of(cast.operand()).map(operand -> new Expression.Cast(type, operand, token)));
        } else if (written instanceof WrittenExpression.Many many) {
            List<Expression> items = new ArrayList<>(many.items().size());
            for (WrittenExpression item : many.items()) {
                of(item).ifPresent(items::add);
            }
            return items.size() == many.items().size()
                    ? Optional.of(new Expression.Many(items, token))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A literal, or a constant's value. */
    private static Optional<Expression> known(Object value, int token) {
        if (value instanceof Integer number) {
            return known(Value.of(number), Type.INT, token);
        } else if (value instanceof Boolean truth) {
            return known(new Value.Truth(truth), Type.BOOLEAN, token);
        } else if (value instanceof String text) {
            return known(new Value.Text(text), Type.STRING, token);
        } else if (value instanceof Double number) {
            return known(new Value.Real(number), Type.DOUBLE, token);
        } else if (value instanceof Long number) {
            return known(Value.of(number), Type.LONG, token);
        } else if (value instanceof Float number) {
            return known(new Value.Real(number.doubleValue()), Type.FLOAT, token);
        } else if (value instanceof Character letter) {
            return known(Value.of(letter), Type.CHAR, token);
        } else if (value instanceof Short number) {
            return known(Value.of(number), Type.SHORT, token);
        }
        return value instanceof Byte number ? known(Value.of(number), Type.BYTE, token) : Optional.empty();
    }

    private static Optional<Expression> known(Value value, Type type, int token) {
        return Optional.of(new Expression.Known(value, type, token));
    }

    private Optional<Expression> constant(WrittenExpression.Constant written, int token) {
        VariableElement field = written.field();
        String name = field.getSimpleName().toString();
        if (!(field.getEnclosingElement() instanceof TypeElement owner)) {
            return Optional.empty();
        } else if (block.filter(owner::equals).isPresent()) {
            Type type = typeOf(field);
            return Optional.of(
                    Annotations.element(owner, name).isPresent()
                            ? new Expression.Parameter(name, type, token)
                            : new Expression.Definition(name, type, token));
        }
        block.filter(own -> written.simple() && Annotations.element(own, name).isPresent())
                .ifPresent(own -> shadowed.add(new Located(shadowed(field, own), written.place())));
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            Value constant = new Value.Constant(owner.getSimpleName().toString(), name);
            return Optional.of(new Expression.Known(constant, Type.OTHER, token));
        } else if (owner.getQualifiedName().contentEquals(INPUT)) {
            return Optional.of(new Expression.InputAxis(Axis.valueOf(name.toUpperCase(Locale.ROOT)), token));
        } else if (owner.getQualifiedName().contentEquals(REPEAT)) {
            return Optional.of(new Expression.Index(token));
        }
        Optional<String> awaited = origin(
                        field, constant -> pending.holding(constant).isPresent(), new HashSet<>())
                .flatMap(pending::holding);
        if (awaited.isPresent()) {
            awaits.putIfAbsent(awaited.get(), written.place());
            return Optional.empty();
        }
        Optional<Flaw> flaw = flaw(field, owner);
        return flaw.isPresent()
                ? Optional.of(new Expression.Meaningless(flaw.get(), typeOf(field), token))
                : Optional.ofNullable(field.getConstantValue()).flatMap(value -> known(value, token));
    }

    /** The problem of a name that means a nearer declaration, not the block's parameter of that name. */
    private static Problem shadowed(VariableElement field, TypeElement block) {
        String name = field.getSimpleName().toString();
        String headline =
                name + " means " + qualified(field) + " here, and not the parameter of @" + block.getSimpleName();
        return new Problem(ProblemId.SHADOWED_PARAMETER, Site.model(), headline)
                .withFixes(List.of(block.getSimpleName() + "." + name));
    }

    private static Type typeOf(VariableElement field) {
        return Type.of(Mirrors.simpleName(field.asType())).orElse(Type.OTHER);
    }

    /** Why a constant from elsewhere is not constant: it is a stand-in, or computed from one. */
    private Optional<Flaw> flaw(VariableElement field, TypeElement owner) {
        String name = qualified(field);
        if (annotations.isStandIn(field)) {
            String headline = name + " is a parameter of @" + owner.getSimpleName() + ", and has no value outside it";
            return Optional.of(new Flaw(ProblemId.FOREIGN_PARAMETER, headline));
        }
        return origin(field, this::isStandIn, new HashSet<>()).map(standIn -> {
            String headline = standIn.equals(field)
                    ? name + " only stands for an argument, and has no value of its own"
                    : name + " is made of " + qualified(standIn) + ", which has no value outside a block";
            return new Flaw(ProblemId.STAND_IN_ESCAPES, headline);
        });
    }

    private static String qualified(VariableElement field) {
        String name = field.getSimpleName().toString();
        return field.getEnclosingElement() instanceof TypeElement owner ? owner.getSimpleName() + "." + name : name;
    }

    private boolean isStandIn(VariableElement field) {
        String name = field.getEnclosingElement() instanceof TypeElement owner
                ? owner.getQualifiedName().toString()
                : "";
        return name.equals(STAND_INS)
                || name.equals(INPUT)
                || (name.equals(REPEAT) && field.getSimpleName().contentEquals("INDEX"))
                || annotations.isStandIn(field);
    }

    /** The wanted constant that a constant is, or is computed from, if any. */
    private Optional<VariableElement> origin(
            VariableElement field, Predicate<VariableElement> wanted, Set<VariableElement> seen) {
        if (!seen.add(field)) {
            return Optional.empty();
        }
        return wanted.test(field)
                ? Optional.of(field)
                : compiler.initializer(field).flatMap(initializer -> origin(initializer, wanted, seen));
    }

    private Optional<VariableElement> origin(
            WrittenExpression written, Predicate<VariableElement> wanted, Set<VariableElement> seen) {
        if (written instanceof WrittenExpression.Constant constant) {
            return origin(constant.field(), wanted, seen);
        }
        return parts(written).stream()
                .flatMap(part -> origin(part, wanted, seen).stream())
                .findFirst();
    }

    private static List<WrittenExpression> parts(WrittenExpression written) {
        if (written instanceof WrittenExpression.Unary unary) {
            return List.of(unary.operand());
        } else if (written instanceof WrittenExpression.Binary binary) {
            return List.of(binary.left(), binary.right());
        } else if (written instanceof WrittenExpression.Conditional conditional) {
            return List.of(conditional.condition(), conditional.yes(), conditional.no());
        }
        return written instanceof WrittenExpression.Cast cast ? List.of(cast.operand()) : List.of();
    }
}
