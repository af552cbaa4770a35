package dev.shapewright.processor.compiler;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * The first character of a javac tree.
 *
 * @param leaf a tree whose caret is at its own first character
 */
record JavacPlace(Trees trees, CompilationUnitTree unit, Tree leaf) implements Place {

    /**
     * The first character of an expression. javac's own caret stands at the operator of {@code 1 + 2} and at the dot of
     * {@code A.B}; at the leaf that the expression begins with, it can only stand at the first character.
     */
    static JavacPlace first(Trees trees, CompilationUnitTree unit, Tree tree) {
        Tree leaf = tree;
        for (Optional<Tree> left = left(leaf); left.isPresent(); left = left(leaf)) {
            leaf = left.get();
        }
        return new JavacPlace(trees, unit, leaf);
    }

    @Override
    public int line() {
        return line(unit, trees.getSourcePositions().getStartPosition(unit, leaf));
    }

    @Override
    public String file() {
        return Place.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, outdented(text), leaf, unit);
    }

    /** Removes two spaces of indentation, because javac always indents the lines below a headline by two. */
    static String outdented(String text) {
        return text.replace("\n  ", "\n");
    }

    static int line(CompilationUnitTree unit, long position) {
        if (position == Diagnostic.NOPOS) {
            return 0;
        }
        // There is no line map if a build omits line numbers from class files (javac -g:none).
        Optional<LineMap> lines = Optional.ofNullable(unit.getLineMap());
        return lines.map(map -> Math.toIntExact(map.getLineNumber(position)))
                .orElseGet(() -> text(unit).line(Math.toIntExact(position)));
    }

    /** The text of a source; the empty text if it is no longer available. */
    static SourceText text(CompilationUnitTree unit) {
        try {
            return new SourceText(unit.getSourceFile().getCharContent(true));
        } catch (IOException gone) {
            return new SourceText("");
        }
    }

    /** The subtree to the left of a tree's caret. */
    private static Optional<Tree> left(Tree tree) {
        if (tree instanceof BinaryTree binary) {
            return Optional.of(binary.getLeftOperand());
        }
        if (tree instanceof MemberSelectTree select) {
            return Optional.of(select.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return Optional.of(conditional.getCondition());
        }
        return tree instanceof ArrayTypeTree array ? Optional.of(array.getType()) : leftOfNoConstant(tree);
    }

    /** The subtree to the left of the caret, for trees that cannot be in an annotation but in a field's initializer. */
    private static Optional<Tree> leftOfNoConstant(Tree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return Optional.of(call.getMethodSelect());
        }
        if (tree instanceof ArrayAccessTree access) {
            return Optional.of(access.getExpression());
        }
        if (tree instanceof InstanceOfTree test) {
            return Optional.of(test.getExpression());
        }
        if (tree instanceof AssignmentTree assignment) {
            return Optional.of(assignment.getVariable());
        }
        if (tree instanceof CompoundAssignmentTree assignment) {
            return Optional.of(assignment.getVariable());
        }
        return tree.getKind() == Tree.Kind.POSTFIX_INCREMENT || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT
                ? Optional.of(((UnaryTree) tree).getExpression())
                : Optional.empty();
    }
}
