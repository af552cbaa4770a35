package dev.shapewright.processor.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Reads the annotations of one type from its javac tree, and pairs each with its mirror. */
final class JavacReader {
    private final Trees trees;
    private final TreePath path;
    private final JavacExpressions expressions;

    JavacReader(Trees trees, TreePath path) {
        this.trees = trees;
        this.path = path;
        this.expressions = new JavacExpressions(trees, path);
    }

    List<Syntax> read(TypeElement type) {
        // Must come first: it makes javac resolve the names in the trees of a type from the source path.
        List<? extends AnnotationMirror> mirrors = type.getAnnotationMirrors();
        if (!(path.getLeaf() instanceof ClassTree tree)) {
            return List.of();
        }
        // A copy, because javac's lists are linked and get(i) is linear in them.
        List<AnnotationTree> written = List.copyOf(tree.getModifiers().getAnnotations());
        List<Optional<TypeElement>> types = new ArrayList<>(written.size());
        for (AnnotationTree annotation : written) {
            types.add(type(annotation));
        }
        Map<TypeElement, Queue<AnnotationMirror>> unpaired = byType(mirrors, types);
        List<Syntax> annotations = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Optional<AnnotationMirror> mirror =
                    types.get(i).map(unpaired::get).flatMap(queue -> Optional.ofNullable(queue.poll()));
            annotations.add(syntax(written.get(i), mirror));
        }
        return annotations;
    }

    /**
     * The mirrors of each type in source order. A mirror whose type no tree names is a container that javac made for a
     * repeated annotation; it is opened. A container written by hand stays as it is, because its contents are nested in
     * its tree.
     */
    private static Map<TypeElement, Queue<AnnotationMirror>> byType(
            List<? extends AnnotationMirror> mirrors, List<Optional<TypeElement>> writtenTypes) {
        Map<TypeElement, Queue<AnnotationMirror>> byType = new HashMap<>();
        writtenTypes.forEach(type -> type.ifPresent(written -> byType.put(written, new ArrayDeque<>())));
        for (AnnotationMirror mirror : mirrors) {
            boolean isWritten = Mirrors.type(mirror).filter(byType::containsKey).isPresent();
            List<AnnotationMirror> opened = isWritten ? List.of(mirror) : contents(mirror);
            opened.forEach(content -> Mirrors.type(content)
                    .flatMap(type -> Optional.ofNullable(byType.get(type)))
                    .ifPresent(queue -> queue.add(content)));
        }
        return byType;
    }

    private static List<AnnotationMirror> contents(AnnotationMirror container) {
        return Optional.ofNullable(Mirrors.values(container).get("value"))
                .map(Mirrors::annotations)
                .orElse(List.of());
    }

    /** The annotation type that a tree names; empty if it does not resolve. */
    private Optional<TypeElement> type(AnnotationTree annotation) {
        TreePath name = new TreePath(new TreePath(path, annotation), annotation.getAnnotationType());
        return Optional.ofNullable(trees.getElement(name)).flatMap(Mirrors::annotationType);
    }

    private Syntax syntax(AnnotationTree annotation, Optional<AnnotationMirror> mirror) {
        Map<String, AnnotationValue> values = mirror.map(Mirrors::values).orElse(Map.of());
        List<Syntax.Argument> arguments = new ArrayList<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            arguments.add(
                    argument instanceof AssignmentTree pair && pair.getVariable() instanceof IdentifierTree name
                            ? argument(name.getName().toString(), pair.getExpression(), values)
                            : argument("value", argument, values));
        }
        return new Syntax(mirror, arguments, place(annotation), line(annotation));
    }

    private int line(AnnotationTree annotation) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long position = trees.getSourcePositions().getStartPosition(unit, annotation);
        if (position == Diagnostic.NOPOS) {
            return 0;
        }
        // There is no line map if a build omits line numbers from class files (javac -g:none).
        Optional<LineMap> lines = Optional.ofNullable(unit.getLineMap());
        return lines.map(map -> Math.toIntExact(map.getLineNumber(position)))
                .orElseGet(() -> text(unit).line(Math.toIntExact(position)));
    }

    /** The text of a source; the empty text if it is no longer available. */
    private static SourceText text(CompilationUnitTree unit) {
        try {
            return new SourceText(unit.getSourceFile().getCharContent(true));
        } catch (IOException gone) {
            return new SourceText("");
        }
    }

    private Syntax.Argument argument(String name, ExpressionTree value, Map<String, AnnotationValue> values) {
        List<Place> places = new ArrayList<>();
        for (ExpressionTree item : items(value)) {
            places.add(place(item));
        }
        List<Syntax> nested = nested(value, Optional.ofNullable(values.get(name)));
        return new Syntax.Argument(name, expressions.read(value), place(value), places, nested);
    }

    /** The items of an array initializer; empty for anything else. */
    static List<? extends ExpressionTree> items(ExpressionTree value) {
        return value instanceof NewArrayTree array
                ? Optional.<List<? extends ExpressionTree>>ofNullable(array.getInitializers())
                        .orElse(List.of())
                : List.of();
    }

    /** The annotations in a value, each with its mirror, or all without mirrors if javac did not make one for each. */
    private List<Syntax> nested(ExpressionTree value, Optional<AnnotationValue> made) {
        List<AnnotationTree> annotations = annotations(value);
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<AnnotationMirror> mirrors = made.map(Mirrors::annotations).orElse(List.of());
        boolean paired = annotations.size() == mirrors.size();
        Iterator<AnnotationMirror> mirror = mirrors.iterator();
        List<Syntax> nested = new ArrayList<>();
        for (AnnotationTree annotation : annotations) {
            Optional<AnnotationMirror> own = paired ? Optional.of(mirror.next()) : Optional.empty();
            nested.add(syntax(annotation, own.filter(each -> Mirrors.type(each).equals(type(annotation)))));
        }
        return nested;
    }

    private static List<AnnotationTree> annotations(ExpressionTree value) {
        List<AnnotationTree> annotations = new ArrayList<>();
        for (ExpressionTree part : value instanceof NewArrayTree ? items(value) : List.of(value)) {
            if (part instanceof AnnotationTree annotation) {
                annotations.add(annotation);
            }
        }
        return annotations;
    }

    private Place place(Tree tree) {
        return JavacPlace.first(trees, path.getCompilationUnit(), tree);
    }
}
