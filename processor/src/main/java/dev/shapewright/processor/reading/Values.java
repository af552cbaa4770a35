package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Mirrors;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Converts the compiler's annotation values to the engine's; empty for a value that does not fit its element's type. */
final class Values {
    private static final String UNRESOLVED = "<error>";

    private Values() {}

    /** Whether a value may be the placeholder that compilers use for a name that does not resolve; a text may equal it. */
    static boolean resemblesUnresolved(AnnotationValue value) {
        return value.getValue() instanceof List<?> items
                ? items.stream().anyMatch(item -> item instanceof AnnotationValue one && resemblesUnresolved(one))
                : UNRESOLVED.equals(value.getValue());
    }

    /** Whether the engine has values of an annotation element's type. */
    static boolean has(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE, SHORT, CHAR, FLOAT -> false;
            case ARRAY -> has(((ArrayType) type).getComponentType());
            case DECLARED -> Mirrors.isString(type) || Mirrors.isEnum(type);
            default -> true;
        };
    }

    static Optional<Value> of(AnnotationValue value, TypeMirror type) {
        return of(value.getValue(), type);
    }

    private static Optional<Value> of(Object value, TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> value instanceof Integer number ? Optional.of(Value.of(number)) : Optional.empty();
            case LONG -> value instanceof Long number ? Optional.of(Value.of(number)) : Optional.empty();
            case DOUBLE -> value instanceof Double number ? Optional.of(new Value.Real(number)) : Optional.empty();
            case BOOLEAN -> value instanceof Boolean truth ? Optional.of(new Value.Truth(truth)) : Optional.empty();
            case ARRAY -> many(value, ((ArrayType) type).getComponentType());
            default -> declared(value, type);
        };
    }

    private static Optional<Value> many(Object value, TypeMirror component) {
        if (!(value instanceof List<?> items)) {
            return of(value, component).map(single -> new Value.Many(List.of(single)));
        }
        List<Value> values = new ArrayList<>();
        for (Object item : items) {
            Optional<Value> converted = item instanceof AnnotationValue one ? of(one, component) : Optional.empty();
            if (converted.isEmpty()) {
                return Optional.empty();
            }
            values.add(converted.get());
        }
        return Optional.of(new Value.Many(values));
    }

    private static Optional<Value> declared(Object value, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        } else if (Mirrors.isString(type)) {
            return value instanceof String text ? Optional.of(new Value.Text(text)) : Optional.empty();
        } else if (value instanceof VariableElement constant && constant.getConstantValue() == null) {
            return Optional.of(new Value.Constant(
                    Mirrors.simpleName(type), constant.getSimpleName().toString()));
        }
        return Optional.empty();
    }
}
