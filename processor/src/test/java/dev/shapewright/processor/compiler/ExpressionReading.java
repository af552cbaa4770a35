package dev.shapewright.processor.compiler;

import dev.shapewright.processor.compiler.WrittenExpression.Binary;
import dev.shapewright.processor.compiler.WrittenExpression.Cast;
import dev.shapewright.processor.compiler.WrittenExpression.Conditional;
import dev.shapewright.processor.compiler.WrittenExpression.Constant;
import dev.shapewright.processor.compiler.WrittenExpression.Literal;
import dev.shapewright.processor.compiler.WrittenExpression.Many;
import dev.shapewright.processor.compiler.WrittenExpression.Unary;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * The reading of a type's expressions by a probe: each on one line, with parentheses around every operation, followed
 * by one line per node.
 */
final class ExpressionReading {
    private final SourceCompiler compiler;
    private final Elements elements;
    private final BiConsumer<String, Place> report;

    ExpressionReading(SourceCompiler compiler, Elements elements, BiConsumer<String, Place> report) {
        this.compiler = compiler;
        this.elements = elements;
        this.report = report;
    }

    void read(TypeElement type) {
        report.accept(
                "[" + type.getSimpleName() + "]" + (compiler.hasSource(type) ? "" : " without source"),
                compiler.place(type));
        if (compiler.annotations(type, new Containers()) instanceof AnnotationOrder.Known known) {
            known.annotations().stream()
                    .flatMap(annotation -> annotation.elements().stream())
                    .forEach(element -> read(element.name(), element.place(), Optional.of(element.expression())));
        }
        for (Element member : type.getEnclosedElements()) {
            Place place = compiler.place(member);
            if (member instanceof ExecutableElement method && type.getKind() == ElementKind.ANNOTATION_TYPE) {
                read(member.getSimpleName() + "()", place, compiler.defaultValue(method));
            } else if (member instanceof VariableElement field) {
                read(member.getSimpleName().toString(), place, compiler.initializer(field));
            }
        }
    }

    private void read(String name, Place place, Optional<WrittenExpression> expression) {
        report.accept(name + expression.map(found -> " = " + text(found)).orElse(""), place);
        expression.ifPresent(found -> readNodes(found, "  "));
    }

    private void readNodes(WrittenExpression expression, String indent) {
        report.accept(indent + sign(expression), expression.place());
        operands(expression).forEach(operand -> readNodes(operand, indent + "  "));
    }

    private static List<WrittenExpression> operands(WrittenExpression expression) {
        if (expression instanceof Unary unary) {
            return List.of(unary.operand());
        }
        if (expression instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof Conditional conditional) {
            return List.of(conditional.condition(), conditional.yes(), conditional.no());
        }
        if (expression instanceof Cast cast) {
            return List.of(cast.operand());
        }
        return expression instanceof Many many ? many.items() : List.of();
    }

    private String text(WrittenExpression expression) {
        List<String> operands = operands(expression).stream().map(this::text).toList();
        String sign = sign(expression);
        if (expression instanceof Many) {
            return "{" + String.join(", ", operands) + "}";
        }
        return switch (operands.size()) {
            case 0 -> sign;
            case 1 -> "(" + sign + " " + operands.get(0) + ")";
            case 2 -> "(" + operands.get(0) + " " + sign + " " + operands.get(1) + ")";
            default -> "(" + operands.get(0) + " ? " + operands.get(1) + " : " + operands.get(2) + ")";
        };
    }

    private String sign(WrittenExpression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Constant constant) {
            return constant(constant.field());
        }
        if (expression instanceof Unary unary) {
            return unary.operator();
        }
        if (expression instanceof Binary binary) {
            return binary.operator();
        }
        if (expression instanceof Cast cast) {
            return "(" + cast.type() + ")";
        }
        if (expression instanceof Many) {
            return "{}";
        }
        return expression instanceof Conditional ? "?" : "other";
    }

    private static String literal(Object value) {
        if (value instanceof String) {
            return "\"" + value.toString().replace("\n", "\\n") + "\"";
        }
        if (value instanceof Character) {
            return "'" + value + "'";
        }
        if (value instanceof Long) {
            return value + "L";
        }
        return value instanceof Float ? value + "f" : value.toString();
    }

    /** The qualified name, after checking that the field is the one its type has. */
    private String constant(VariableElement field) {
        Name type = field.getEnclosingElement() instanceof TypeElement enclosing
                ? enclosing.getQualifiedName()
                : elements.getName("");
        boolean same = Stream.ofNullable(elements.getTypeElement(type))
                .anyMatch(found -> found.getEnclosedElements().contains(field));
        return (same ? "" : "not ") + type + "." + field.getSimpleName();
    }
}
