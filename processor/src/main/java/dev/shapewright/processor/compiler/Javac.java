package dev.shapewright.processor.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * javac, by its public Trees API.
 *
 * <p>Its mirrors gather repeated annotations in the first one's place, and its Messager falls back to the line of the
 * class for whatever is inside such a container; both remain in JDK 25. Trees have the order, and their printMessage
 * the exact place.
 */
final class Javac implements SourceCompiler {
    private final Trees trees;
    private final Messager messager;
    private final Standard withoutTrees;

    private Javac(Trees trees, ProcessingEnvironment environment) {
        this.trees = trees;
        this.messager = environment.getMessager();
        this.withoutTrees = new Standard(environment);
    }

    /**
     * javac behind an environment, if it is javac's own.
     *
     * @throws LinkageError on a Java runtime without the Trees API
     */
    static Optional<SourceCompiler> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new Javac(Trees.instance(environment), environment));
        } catch (IllegalArgumentException | ClassCastException | AssertionError notJavac) {
            // The first for another compiler and for wrappers, the others for a javac in another class loader.
            return Optional.empty();
        }
    }

    @Override
    public AnnotationOrder annotations(TypeElement type) {
        return path(type)
                .<AnnotationOrder>map(
                        path -> new AnnotationOrder.Known(Syntax.flattened(new JavacReader(trees, path).read(type))))
                .orElseGet(() -> withoutTrees.annotations(type));
    }

    @Override
    public Place place(TypeElement type) {
        return path(type)
                .filter(path -> path.getLeaf() instanceof ClassTree)
                .<Place>map(path -> new JavacTypePlace(
                        trees, messager, path.getCompilationUnit(), (ClassTree) path.getLeaf(), type))
                .orElseGet(() -> withoutTrees.place(type));
    }

    /** The tree of a type; empty for a type from a class file. */
    private Optional<TreePath> path(TypeElement type) {
        return Optional.ofNullable(trees.getPath(type));
    }
}
