package dev.shapewright.processor.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/**
 * The operator of an operation, where javac's own caret stands.
 *
 * <p>In a sum in which javac's parser has joined string literals, the caret stands after each {@code +}, at the
 * operand: the parser rebuilds such sums and forgets the operators (still so in JDK 25).
 */
record JavacOperatorPlace(Trees trees, CompilationUnitTree unit, Tree operation) implements Place {

    @Override
    public String file() {
        return Place.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, JavacPlace.outdented(text), operation, unit);
    }
}
