package dev.shapewright.processor.compiler;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.tools.Diagnostic;

/** The first character of a tree of javac's. */
record JavacPlace(Trees trees, CompilationUnitTree unit, Tree tree) implements Caret {

    @Override
    public int line() {
        return line(unit, trees.getSourcePositions().getStartPosition(unit, tree));
    }

    @Override
    public String file() {
        return Caret.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, outdented(text), first(tree), unit);
    }

    /** javac indents what stands below a headline by two, always; so it is given two less. */
    static String outdented(String text) {
        return text.replace("\n  ", "\n");
    }

    static int line(CompilationUnitTree unit, long position) {
        return position == Diagnostic.NOPOS
                ? 0
                : Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }

    /**
     * The leaf that an expression begins with. javac's own caret stands at the operator of {@code 1 + 2} and at the dot
     * of {@code A.B}; at a leaf it can only stand at its beginning.
     */
    private static Tree first(Tree tree) {
        Tree leaf = tree;
        for (Optional<Tree> left = left(leaf); left.isPresent(); left = left(leaf)) {
            leaf = left.get();
        }
        return leaf;
    }

    /** What stands at the left of a tree's caret, in the expressions that an annotation can hold. */
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
        return tree instanceof ArrayTypeTree array ? Optional.of(array.getType()) : Optional.empty();
    }
}
