package dev.shapewright.processor.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The declaration of a type in a source that javac compiles. */
record JavacTypePlace(Trees trees, Messager messager, CompilationUnitTree unit, ClassTree tree, TypeElement type)
        implements Caret {
    private static final Set<String> WORDS = Set.of("class", "interface", "enum", "record");

    /**
     * The line of the word {@code class}, where javac's caret stands. The public API gives the start of the
     * declaration, which is its first annotation, but neither this place nor (in javac's usual mode) the end of the
     * annotations; so the text after the {@code @} of the last one is searched. Can go when SourcePositions gives the
     * place of a name.
     */
    @Override
    public int line() {
        List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
        Tree last = annotations.isEmpty() ? tree : annotations.get(annotations.size() - 1);
        int start = Math.toIntExact(trees.getSourcePositions().getStartPosition(unit, last));
        return JavacPlace.line(unit, start < 0 ? start : declaration(start));
    }

    private int declaration(int start) {
        String name = tree.getSimpleName().toString();
        Optional<SourceText.Token> word = Optional.empty();
        Iterator<SourceText.Token> tokens = JavacPlace.text(unit).tokens(start).iterator();
        while (tokens.hasNext()) {
            SourceText.Token token = tokens.next();
            if (word.isPresent() && token.is(name)) {
                return word.get().start();
            }
            word = Optional.of(token).filter(next -> WORDS.contains(next.text()));
        }
        return start;
    }

    @Override
    public String file() {
        return Caret.simpleName(unit.getSourceFile().getName());
    }

    @Override
    public void report(Diagnostic.Kind kind, String text) {
        messager.printMessage(kind, JavacPlace.outdented(text), type);
    }
}
