package dev.shapewright.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Accesses what Turbine's elements and mirrors hide, by reflection. Everything here throws
 * {@link ReflectiveOperationException} if a version of Turbine is built differently.
 */
final class TurbineModel {
    private static final String SOURCE_CLASS = "com.google.turbine.binder.bound.SourceTypeBoundClass";
    private static final String EVALUATOR = "com.google.turbine.binder.ConstEvaluator";

    /**
     * The scope in which names in a type's source resolve: annotations see what is around the type, members also the
     * type itself.
     */
    enum Scope {
        AROUND,
        INSIDE
    }

    /** Turbine's bound class of a type from source; empty for a type from a class file. */
    Optional<Object> bound(TypeElement type) throws ReflectiveOperationException {
        return Optional.of(call(type, "infoNonNull"))
                .filter(bound -> bound.getClass().getName().equals(SOURCE_CLASS));
    }

    /** The tree of an annotation; empty for a container that Turbine has made. */
    Optional<Object> tree(AnnotationMirror mirror) throws ReflectiveOperationException {
        return optional(call(call(mirror, "anno"), "tree"));
    }

    /** The tree of a field or method. */
    Optional<Object> declaration(Element member) throws ReflectiveOperationException {
        return optional(call(call(member, "info"), "decl"));
    }

    /** The field that a name refers to. */
    VariableElement field(TypeElement type, Object bound, Scope scope, Object name)
            throws ReflectiveOperationException {
        Object symbol = call(type, "sym");
        boolean around = scope == Scope.AROUND;
        Object factory = field(type, "factory");
        Object evaluator = bound.getClass()
                .getClassLoader()
                .loadClass(EVALUATOR)
                .getConstructors()[0]
                .newInstance(
                        symbol,
                        around ? optional(call(bound, "owner")).orElse(null) : symbol,
                        call(bound, "memberImports"),
                        call(bound, "source"),
                        call(bound, around ? "enclosingScope" : "scope"),
                        null,
                        field(factory, "env"),
                        null);
        Object found = optional(call(evaluator, "resolveField", name)).orElseThrow(NoSuchFieldException::new);
        return (VariableElement) call(factory, "fieldElement", call(found, "sym"));
    }

    /** Turbine's name for the kind of a tree. */
    String kind(Object tree) throws ReflectiveOperationException {
        return ((Enum<?>) call(tree, "kind")).name();
    }

    int position(Object tree) throws ReflectiveOperationException {
        return (int) call(tree, "position");
    }

    int line(Object bound, Object tree) throws ReflectiveOperationException {
        return (int) call(call(call(bound, "source"), "lineMap"), "lineNumber", position(tree));
    }

    String file(Object bound) throws ReflectiveOperationException {
        return Place.simpleName((String) call(call(bound, "source"), "path"));
    }

    /** A part of a tree. */
    Object part(Object tree, String name) throws ReflectiveOperationException {
        return call(tree, name);
    }

    /** A part of a tree that may be missing. */
    Optional<Object> optional(Object tree, String name) throws ReflectiveOperationException {
        return optional(call(tree, name));
    }

    /** A part of a tree that consists of several trees. */
    List<Object> parts(Object tree, String name) throws ReflectiveOperationException {
        Iterator<?> parts = ((Iterable<?>) call(tree, name)).iterator();
        return Stream.generate(() -> parts)
                .takeWhile(Iterator::hasNext)
                .<Object>map(Iterator::next)
                .toList();
    }

    /** The name of the enum constant in a part of a tree. */
    String word(Object tree, String name) throws ReflectiveOperationException {
        return ((Enum<?>) call(tree, name)).name();
    }

    /** Turbine uses null for a missing tree, and Optional for a missing part of a tree. */
    private static Optional<Object> optional(Object found) {
        return found instanceof Optional<?> part ? part.map(value -> value) : Optional.of(found);
    }

    private static Object field(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type : hierarchy(target)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(target);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    /** The result of a method, with an empty Optional in place of null. */
    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        for (Class<?> type : hierarchy(target)) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    method.setAccessible(true);
                    return Optional.<Object>ofNullable(method.invoke(target, arguments))
                            .orElse(Optional.empty());
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static List<Class<?>> hierarchy(Object target) {
        return Stream.<Class<?>>iterate(target.getClass(), type -> type != null, Class::getSuperclass)
                .toList();
    }
}
