package dev.shapewright.processor.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * javac, through its public Trees API.
 *
 * <p>Its mirrors gather repeated annotations in the place of the first one, and its Messager falls back to the line of
 * the class for anything inside such a container; both are still so in JDK 25. Trees keep the order, and their
 * printMessage knows the exact place.
 */
final class Javac implements SourceCompiler {
    private final Trees trees;
    private final Messager messager;
    private final Standard withoutTrees;
    private final Map<TypeElement, @Nullable TreePath> paths = new HashMap<>();

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
            // The first is thrown for other compilers and wrappers, the others for a javac in another class loader.
            return Optional.empty();
        }
    }

    @Override
    public List<TypeElement> ordered(List<TypeElement> types) {
        return types;
    }

    @Override
    public AnnotationOrder annotations(TypeElement type, Containers containers) {
        return path(type)
                .<AnnotationOrder>map(path -> new AnnotationOrder.Known(
                        Syntax.flattened(new JavacReader(trees, path).read(type), containers)))
                .orElseGet(() -> withoutTrees.annotations(type, containers));
    }

    @Override
    public Place place(TypeElement type) {
        return path(type)
                .filter(path -> path.getLeaf() instanceof ClassTree)
                .<Place>map(path -> new JavacElementPlace(messager, path.getCompilationUnit(), type))
                .orElseGet(() -> withoutTrees.place(type));
    }

    @Override
    public Place place(Element member) {
        if (member instanceof TypeElement type) {
            return place(type);
        }
        return enclosing(member)
                .filter(path -> trees.getTree(member) != null)
                .<Place>map(path -> new JavacElementPlace(messager, path.getCompilationUnit(), member))
                .orElseGet(() -> withoutTrees.place(member));
    }

    @Override
    public boolean hasSource(TypeElement type) {
        return path(type).isPresent();
    }

    @Override
    public Optional<Path> file(TypeElement type) {
        return path(type)
                .<URI>map(path -> path.getCompilationUnit().getSourceFile().toUri())
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(Path::of);
    }

    @Override
    public Optional<WrittenExpression> initializer(VariableElement constant) {
        // Must come first: it makes javac resolve the names in the initializer.
        constant.getConstantValue();
        return Mirrors.isConstantField(constant) && trees.getTree(constant) instanceof VariableTree tree
                ? expression(constant, tree.getInitializer())
                : Optional.empty();
    }

    @Override
    public Optional<WrittenExpression> defaultValue(ExecutableElement element) {
        element.getDefaultValue();
        return Optional.ofNullable(trees.getTree(element)).flatMap(tree -> expression(element, tree.getDefaultValue()));
    }

    private Optional<WrittenExpression> expression(Element member, @Nullable Tree tree) {
        return enclosing(member)
                .flatMap(path -> Optional.ofNullable(tree)
                        .map(expression -> new JavacExpressions(trees, path).read(expression)));
    }

    private Optional<TreePath> enclosing(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type ? path(type) : Optional.empty();
    }

    /** The tree of a type; empty for a type from a class file. */
    private Optional<TreePath> path(TypeElement type) {
        // Must come first: it makes javac look for the type, including on the source path.
        type.getEnclosedElements();
        // Cached, because getPath searches the file for the type and is called repeatedly; a later round may give a
        // type its first tree or a new one.
        TreePath path = paths.get(type);
        if (path == null || path.getLeaf() != trees.getTree(type)) {
            path = trees.getPath(type);
            paths.put(type, path);
        }
        return Optional.ofNullable(path);
    }
}
