package dev.shapewright.processor.compiler;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/**
 * The operator of an operation, where javac's own caret stands.
 *
 * <p>In a sum in which javac's parser has joined string literals, the caret stands after each {@code +}, at the
 * operand: the parser rebuilds such sums and forgets the operators (still so in JDK 25).
 */
record JavacOperatorPlace(Trees trees, CompilationUnitTree unit, Tree operation) implements Caret {

    @Override
    public int line() {
        if (operation instanceof BinaryTree binary) {
            return JavacPlace.line(unit, between(binary.getLeftOperand(), binary.getRightOperand()));
        }
        if (operation instanceof ConditionalExpressionTree conditional) {
            return JavacPlace.line(unit, between(conditional.getCondition(), conditional.getTrueExpression()));
        }
        return JavacPlace.line(unit, start(operation));
    }

    /** Searches the text for the operator, because trees know only their start and, in javac's usual mode, not their end. */
    private long between(Tree left, Tree right) {
        long start = start(left);
        long end = start(right);
        return start == Diagnostic.NOPOS || end == Diagnostic.NOPOS
                ? end
                : SourceText.last(JavacPlace.text(unit).tokens(Math.toIntExact(start), Math.toIntExact(end)))
                        .map(SourceText.Token::start)
                        .orElse(Math.toIntExact(end));
    }

    private long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    @Override
    public String file() {
        return Caret.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, JavacPlace.outdented(text), operation, unit);
    }
}
