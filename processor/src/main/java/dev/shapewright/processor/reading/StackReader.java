package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.AnnotationOrder;
import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.processor.compiler.WrittenElement;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.language.Written;
import dev.shapewright.shapes.rule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the annotations of a model or block into a stack. The stack ends at an annotation or value that the compiler
 * cannot resolve; the compiler reports that itself.
 */
final class StackReader {
    private final SourceCompiler compiler;
    private final Annotations annotations;
    private final Map<TypeElement, Declared> declared = new HashMap<>();

    StackReader(SourceCompiler compiler, Annotations annotations) {
        this.compiler = compiler;
        this.annotations = annotations;
    }

    /** The stack of a type; empty if the order of its annotations is unknown. */
    Optional<Reading> read(TypeElement type, Expressions expressions) {
        if (!(compiler.annotations(type, annotations.containers()) instanceof AnnotationOrder.Known known)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        List<WrittenAnnotation> written = new ArrayList<>();
        Optional<WrittenAnnotation> unread = Optional.empty();
        for (WrittenAnnotation annotation : known.annotations()) {
            if (annotation.type().filter(found -> !isOfStack(found)).isPresent()) {
                continue;
            }
            Optional<Written> call = annotation.type().flatMap(found -> call(found, annotation, expressions));
            if (call.isEmpty()) {
                unread = Optional.of(annotation);
                break;
            }
            entries.add(new Entry(call.get(), annotation.line()));
            written.add(annotation);
        }
        Place place = written.isEmpty() ? compiler.place(type) : written.get(0).place();
        Stack stack = new Stack(nameOf(type), place.file(), entries, unread.isEmpty());
        return Optional.of(new Reading(
                type,
                stack,
                written,
                expressions.places(),
                unread.filter(StackReader::isUnresolved).isPresent(),
                expressions.awaits()));
    }

    /** The name in messages: dotted for a model, simple for a block. */
    private String nameOf(TypeElement type) {
        return annotations.isBlock(type) ? type.getSimpleName().toString() : Names.dotted(type);
    }

    private boolean isOfStack(TypeElement annotation) {
        return annotations.isOfLanguage(annotation) || annotations.isBlock(annotation);
    }

    private static boolean isUnresolved(WrittenAnnotation annotation) {
        return annotation.type().isEmpty()
                || annotation.elements().stream().anyMatch(element -> Values.resemblesUnresolved(element.value()));
    }

    /**
     * The annotation's values, except those of a block's elements that no block can have, which is a problem of the block;
     * empty if one is missing or does not fit its element.
     */
    private Optional<Written> call(TypeElement type, WrittenAnnotation annotation, Expressions expressions) {
        Declared elements = declared.computeIfAbsent(type, this::declared);
        Map<String, Expression> values = new LinkedHashMap<>();
        for (WrittenElement element : annotation.elements()) {
            ExecutableElement method = elements.methods().get(element.name());
            Optional<Expression> value = method == null ? Optional.empty() : expression(element, method, expressions);
            if (value.isPresent()) {
                values.put(element.name(), value.get());
            } else if (method == null || Values.has(method.getReturnType())) {
                return Optional.empty();
            }
        }
        Optional<String> block = annotations.isOfLanguage(type)
                ? Optional.empty()
                : Optional.of(type.getQualifiedName().toString());
        return values.keySet().containsAll(elements.required())
                ? Optional.of(new Written(type.getSimpleName().toString(), block, values))
                : Optional.empty();
    }

    /**
     * The expression as written, or the value itself if the expression cannot be read; empty if the value does not fit, is
     * none, or is yet to be generated.
     */
    private static Optional<Expression> expression(
            WrittenElement element, ExecutableElement method, Expressions expressions) {
        TypeMirror type = method.getReturnType();
        Optional<Expression> read = expressions.of(element.expression());
        Optional<Value> value = Values.of(element.value(), type);
        boolean meansNothing = read.isEmpty()
                && (Values.resemblesUnresolved(element.value())
                        || !expressions.awaits().isEmpty());
        if (value.isEmpty() || meansNothing) {
            return Optional.empty();
        }
        Expression written = read.orElseGet(() -> Expression.of(value.get()));
        boolean single = type.getKind() == TypeKind.ARRAY && !(written instanceof Expression.Many);
        return Optional.of(single ? new Expression.Many(List.of(written), written.token()) : written);
    }

    /**
     * The elements of an annotation type.
     *
     * @param required the names of those without a default
     */
    private record Declared(Map<String, ExecutableElement> methods, Set<String> required) {}

    private Declared declared(TypeElement type) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            methods.put(name, method);
            if (Values.has(method.getReturnType())
                    && compiler.foldedDefault(method).isEmpty()
                    && compiler.defaultValue(method).isEmpty()) {
                required.add(name);
            }
        }
        return new Declared(methods, required);
    }
}
