package dev.shapewright.processor.compiler;

import dev.shapewright.processor.compiler.TurbineModel.Scope;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The source of one type that Turbine compiles; reads its annotations and creates places in it.
 *
 * @param bound Turbine's bound class of the type
 */
record TurbineSource(TurbineModel model, Messager messager, TypeElement type, Object bound) {

    /**
     * The annotations as written. Each mirror is found by its tree; containers made by Turbine have none and are
     * opened.
     */
    List<Syntax> read() throws ReflectiveOperationException {
        IdentityHashMap<Object, AnnotationMirror> mirrors = new IdentityHashMap<>();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            remember(mirror, mirrors);
        }
        List<Syntax> read = new ArrayList<>();
        for (Object tree : model.parts(model.part(bound, "decl"), "annos")) {
            read.add(syntax(tree, Optional.ofNullable(mirrors.get(tree))));
        }
        return read;
    }

    private void remember(AnnotationMirror mirror, IdentityHashMap<Object, AnnotationMirror> mirrors)
            throws ReflectiveOperationException {
        Optional<Object> tree = model.tree(mirror);
        tree.ifPresent(found -> mirrors.put(found, mirror));
        if (tree.isEmpty()) {
            List<AnnotationMirror> gathered = Mirrors.values(mirror).values().stream()
                    .flatMap(value -> Mirrors.annotations(value).stream())
                    .toList();
            for (AnnotationMirror one : gathered) {
                remember(one, mirrors);
            }
        }
    }

    private Syntax syntax(Object tree, Optional<AnnotationMirror> mirror) throws ReflectiveOperationException {
        Map<String, AnnotationValue> values = mirror.map(Mirrors::values).orElse(Map.of());
        List<Syntax.Argument> arguments = new ArrayList<>();
        for (Object argument : model.parts(tree, "args")) {
            boolean named = model.kind(argument).equals("ASSIGN");
            String name = named ? model.part(argument, "name").toString() : "value";
            Object value = named ? model.part(argument, "expr") : argument;
            arguments.add(argument(name, value, mirror, Optional.ofNullable(values.get(name))));
        }
        return new Syntax(mirror, arguments, place(tree, mirror, Optional.empty()), model.line(bound, tree));
    }

    private Syntax.Argument argument(
            String name, Object tree, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value)
            throws ReflectiveOperationException {
        boolean many = model.kind(tree).equals("ARRAY_INIT");
        List<Object> items = many ? model.parts(tree, "exprs") : List.of(tree);
        List<AnnotationValue> folded =
                value.map(found -> many ? Mirrors.items(found) : List.of(found)).orElse(List.of());
        List<AnnotationMirror> annotations = value.map(Mirrors::annotations).orElse(List.of());
        List<Place> places = new ArrayList<>();
        List<Syntax> nested = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (many) {
                places.add(place(item, mirror, at(folded, i).or(() -> value)));
            }
            if (model.kind(item).equals("ANNO_EXPR")) {
                nested.add(syntax(model.part(item, "value"), at(annotations, i)));
            }
        }
        Place place = place(tree, mirror, value);
        return new Syntax.Argument(name, expression(tree, mirror, value, Scope.AROUND), place, places, nested);
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private WrittenExpression expression(
            Object tree, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value, Scope scope)
            throws ReflectiveOperationException {
        return new TurbineExpressions(this, type, mirror, value, scope).read(tree);
    }

    /** The expression that a field or an element of the type is set to. */
    WrittenExpression expression(Element member, Object tree) throws ReflectiveOperationException {
        return new TurbineExpressions(this, member, Optional.empty(), Optional.empty(), Scope.INSIDE).read(tree);
    }

    private Place place(Object tree, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value)
            throws ReflectiveOperationException {
        return place(tree, type, mirror, value);
    }

    /** The place of the type as a whole. */
    Place place() throws ReflectiveOperationException {
        return place(model.part(bound, "decl"), Optional.empty(), Optional.empty());
    }

    Place place(Object tree, Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value)
            throws ReflectiveOperationException {
        StandardPlace caret = new StandardPlace(messager, element, mirror, value);
        return new TurbinePlace(caret, model.file(bound), model.position(tree));
    }
}
