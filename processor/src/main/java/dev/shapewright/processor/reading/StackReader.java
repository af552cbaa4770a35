package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.AnnotationOrder;
import dev.shapewright.processor.compiler.Place;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.compiler.WrittenAnnotation;
import dev.shapewright.processor.compiler.WrittenElement;
import dev.shapewright.shapes.language.Entry;
import dev.shapewright.shapes.language.Stack;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a model's annotations into a stack. Where the compiler cannot resolve an annotation or a value, the stack ends:
 * that is the compiler's to report.
 */
public final class StackReader {
    /** The package of the language. */
    public static final String LANGUAGE = "dev.shapewright.layers";

    private final SourceCompiler compiler;
    private final Set<String> types;
    private final Map<String, Map<String, ExecutableElement>> elementsByType = new HashMap<>();

    /**
     * A reader of one compilation.
     *
     * @param types the simple names of the annotations that make a stack
     */
    public StackReader(SourceCompiler compiler, Set<String> types) {
        this.compiler = compiler;
        this.types = Set.copyOf(types);
    }

    /** The model; empty where the order of its annotations cannot be known. */
    public Optional<Reading> read(TypeElement model) {
        if (!(compiler.annotations(model) instanceof AnnotationOrder.Known known)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        List<WrittenAnnotation> written = new ArrayList<>();
        Optional<WrittenAnnotation> unread = Optional.empty();
        for (WrittenAnnotation annotation : known.annotations()) {
            if (annotation.type().isPresent() && !isOfLanguage(annotation.type().get())) {
                continue;
            }
            Optional<Call> call = annotation.type().flatMap(type -> call(type, annotation));
            if (call.isEmpty()) {
                unread = Optional.of(annotation);
                break;
            }
            entries.add(new Entry(call.get(), annotation.place().line()));
            written.add(annotation);
        }
        Place place = compiler.place(model);
        Stack stack = new Stack(nameOf(model), place.file(), entries, unread.isEmpty());
        return Optional.of(new Reading(
                model, stack, written, unread.filter(StackReader::isUnresolved).isPresent()));
    }

    private static boolean isUnresolved(WrittenAnnotation annotation) {
        return annotation.type().isEmpty()
                || annotation.elements().stream().anyMatch(element -> Values.isUnresolved(element.value()));
    }

    private boolean isOfLanguage(TypeElement type) {
        String name = type.getSimpleName().toString();
        return types.contains(name) && type.getQualifiedName().contentEquals(LANGUAGE + "." + name);
    }

    private static String nameOf(TypeElement model) {
        Deque<String> names = new ArrayDeque<>();
        for (Element type = model; type instanceof TypeElement; type = type.getEnclosingElement()) {
            names.addFirst(type.getSimpleName().toString());
        }
        return String.join(".", names);
    }

    /** The annotation's values; empty where one is missing, or is not what its element takes. */
    private Optional<Call> call(TypeElement type, WrittenAnnotation annotation) {
        Map<String, ExecutableElement> declared =
                elementsByType.computeIfAbsent(type.getSimpleName().toString(), name -> declared(type));
        Map<String, Value> values = new LinkedHashMap<>();
        for (WrittenElement element : annotation.elements()) {
            ExecutableElement method = declared.get(element.name());
            Optional<Value> value =
                    method == null ? Optional.empty() : Values.of(element.value(), method.getReturnType());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(element.name(), value.get());
        }
        boolean lacks = declared.values().stream()
                .anyMatch(method -> method.getDefaultValue() == null
                        && !values.containsKey(method.getSimpleName().toString()));
        return lacks
                ? Optional.empty()
                : Optional.of(new Call(type.getSimpleName().toString(), values));
    }

    private static Map<String, ExecutableElement> declared(TypeElement type) {
        Map<String, ExecutableElement> declared = new LinkedHashMap<>();
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method -> declared.put(method.getSimpleName().toString(), method));
        return declared;
    }
}
