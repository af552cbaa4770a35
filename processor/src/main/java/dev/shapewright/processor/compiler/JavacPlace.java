package dev.shapewright.processor.compiler;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * Where javac's own caret for a tree stands: at its first character or, for an operation, at the operator.
 *
 * <p>In a sum in which javac's parser has joined string literals, the caret stands after each {@code +}, at the
 * operand: the parser rebuilds such sums and forgets the operators (still so in JDK 25).
 */
record JavacPlace(Trees trees, CompilationUnitTree unit, Tree tree) implements Place {

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
    public String file() {
        return Place.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, outdented(text), tree, unit);
    }

    /** Removes two spaces of indentation, because javac always indents the lines below a headline by two. */
    static String outdented(String text) {
        return text.replace("\n  ", "\n");
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
