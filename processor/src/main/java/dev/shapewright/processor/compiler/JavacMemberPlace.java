package dev.shapewright.processor.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** The name of a field or method in a source that javac compiles. */
record JavacMemberPlace(Trees trees, Messager messager, CompilationUnitTree unit, Tree tree, Element member)
        implements Caret {

    /**
     * The line of the name. The public API only gives the start of the declaration, so the text is searched from its
     * type on: the name is the last occurrence of its word before the value, the parentheses or the end. Can go when
     * SourcePositions gives the place of a name.
     */
    @Override
    public int line() {
        long from = type().map(this::start).orElseGet(() -> start(tree));
        if (from == Diagnostic.NOPOS) {
            return 0;
        }
        int start = Math.toIntExact(from);
        long before = value().map(this::start).orElse(Long.MAX_VALUE);
        String name = member.getSimpleName().toString();
        return JavacPlace.line(
                unit,
                SourceText.last(JavacPlace.text(unit)
                                .tokens(start)
                                .takeWhile(token -> token.start() < before && !token.is("(") && !token.is(";"))
                                .filter(token -> token.is(name)))
                        .map(SourceText.Token::start)
                        .orElse(start));
    }

    private Optional<Tree> type() {
        if (tree instanceof MethodTree method) {
            return Optional.ofNullable(method.getReturnType());
        }
        return tree instanceof VariableTree variable ? Optional.ofNullable(variable.getType()) : Optional.empty();
    }

    private Optional<Tree> value() {
        return tree instanceof VariableTree variable
                ? Optional.ofNullable(variable.getInitializer())
                : Optional.empty();
    }

    private long start(Tree part) {
        return trees.getSourcePositions().getStartPosition(unit, part);
    }

    @Override
    public String file() {
        return Caret.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        messager.printMessage(kind, JavacPlace.outdented(text), member);
    }
}
