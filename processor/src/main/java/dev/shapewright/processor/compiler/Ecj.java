package dev.shapewright.processor.compiler;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * ECJ, Eclipse's compiler, on the command line and in the IDE, by reflection on public members of its internal classes.
 *
 * <p>A version of ECJ that lacks one of these members is treated as any other compiler: the order of repeated
 * annotations is then unknown, which is reported rather than guessed. This class can go when JDT has a public way from
 * an element to its tree.
 */
final class Ecj implements SourceCompiler {
    private static final String ENVIRONMENT = "org.eclipse.jdt.internal.compiler.apt.dispatch.BaseProcessingEnvImpl";

    private final EcjModel model;
    private final EcjNodes nodes;
    private final Messager messager;
    private final Standard withoutTrees;
    private final Optional<EcjWorkspace> workspace;

    private Ecj(EcjModel model, ProcessingEnvironment environment) throws ReflectiveOperationException {
        this.model = model;
        this.nodes = new EcjNodes(model);
        this.messager = environment.getMessager();
        this.withoutTrees = new Standard(environment);
        this.workspace = EcjWorkspace.of(environment);
    }

    /** ECJ behind an environment, if it is ECJ's own. */
    static Optional<SourceCompiler> of(ProcessingEnvironment environment) {
        return Stream.<Class<?>>iterate(environment.getClass(), type -> type != null, Class::getSuperclass)
                .filter(type -> type.getName().equals(ENVIRONMENT))
                .findFirst()
                .flatMap(base -> of(environment, base));
    }

    /** The IDE's environments live in a separate bundle, so the compiler's classes are loaded through their base class. */
    private static Optional<SourceCompiler> of(ProcessingEnvironment environment, Class<?> base) {
        try {
            return Optional.of(new Ecj(new EcjModel(environment, base.getClassLoader()), environment));
        } catch (ReflectiveOperationException | LinkageError unknownVersion) {
            return Optional.empty();
        }
    }

    /** Sorts, because ECJ keeps the elements of a round in an unordered set. */
    @Override
    public List<TypeElement> ordered(List<TypeElement> types) {
        return types.stream()
                .sorted(Comparator.comparing((TypeElement type) -> place(type).file())
                        .thenComparing(this::position)
                        .thenComparing(TypeElement::toString))
                .toList();
    }

    private int position(TypeElement type) {
        try {
            Optional<EcjSource> source = source(type);
            return source.isEmpty() ? 0 : model.start(source.get().declaration());
        } catch (ReflectiveOperationException failure) {
            return 0;
        }
    }

    @Override
    public AnnotationOrder annotations(TypeElement type, Containers containers) {
        try {
            // Must come first: it makes ECJ resolve the annotations in its trees.
            type.getAnnotationMirrors();
            Optional<EcjSource> source = source(type);
            return source.isEmpty()
                    ? withoutTrees.annotations(type, containers)
                    : new AnnotationOrder.Known(
                            Syntax.flattened(new EcjReader(model, nodes, source.get()).read(), containers));
        } catch (ReflectiveOperationException failure) {
            return new AnnotationOrder.Unknown();
        }
    }

    @Override
    public boolean hasSource(TypeElement type) {
        try {
            return model.declaration(type).isPresent();
        } catch (ReflectiveOperationException failure) {
            return false;
        }
    }

    /** In the IDE, file names in trees are relative to the workspace. */
    @Override
    public Optional<Path> file(TypeElement type) {
        if (workspace.isPresent()) {
            return workspace.get().file(type);
        }
        try {
            Optional<Object> declaration = model.declaration(type);
            return declaration.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(model.file(declaration.get()))).filter(Files::isRegularFile);
        } catch (ReflectiveOperationException | InvalidPathException failure) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isGenerated(TypeElement type) {
        return workspace.filter(ide -> ide.isGenerated(type)).isPresent();
    }

    @Override
    public boolean follows() {
        return workspace.isPresent();
    }

    @Override
    public Filer filer(Filer given) {
        return workspace.<Filer>map(ide -> new EcjFiler(given, ide)).orElse(given);
    }

    /** Does nothing on the command line, where looking up a class on the source path would compile it. */
    @Override
    public void refer(TypeElement type, String className) {
        if (follows()) {
            try {
                model.lookUp(type, className);
            } catch (ReflectiveOperationException failure) {
                // Then the IDE does not track the reference, which is no reason to fail.
            }
        }
    }

    @Override
    public Optional<WrittenExpression> initializer(VariableElement constant) {
        // Must come first: it makes ECJ resolve the initializer in its tree.
        constant.getConstantValue();
        return Mirrors.isConstantField(constant) ? expression(constant, model::initialization) : Optional.empty();
    }

    @Override
    public Optional<AnnotationValue> foldedDefault(ExecutableElement element) {
        return EcjModel.unlessUnfit(() -> Optional.ofNullable(element.getDefaultValue()));
    }

    @Override
    public Optional<WrittenExpression> defaultValue(ExecutableElement element) {
        foldedDefault(element);
        return expression(element, model::defaultValue);
    }

    /** Accesses a part of a tree that may be missing. */
    private interface Part {
        Optional<Object> of(Object tree) throws ReflectiveOperationException;
    }

    private Optional<WrittenExpression> expression(Element member, Part part) {
        try {
            Optional<EcjSource> source = enclosing(member);
            Optional<Object> tree = tree(source, member);
            Optional<Object> node = tree.isEmpty() ? Optional.empty() : part.of(tree.get());
            return source.isEmpty() || node.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EcjExpressions(model, nodes, source.get()).read(node.get()));
        } catch (ReflectiveOperationException failure) {
            return Optional.empty();
        }
    }

    @Override
    public Place place(TypeElement type) {
        try {
            Optional<EcjSource> source = source(type);
            return source.isEmpty()
                    ? withoutTrees.place(type)
                    : source.get().place(source.get().declaration());
        } catch (ReflectiveOperationException failure) {
            return withoutTrees.place(type);
        }
    }

    @Override
    public Place place(Element member) {
        if (member instanceof TypeElement type) {
            return place(type);
        }
        try {
            Optional<EcjSource> source = enclosing(member);
            Optional<Object> tree = tree(source, member);
            return source.isEmpty() || tree.isEmpty()
                    ? withoutTrees.place(member)
                    : source.get().place(tree.get());
        } catch (ReflectiveOperationException failure) {
            return withoutTrees.place(member);
        }
    }

    private Optional<EcjSource> source(TypeElement type) throws ReflectiveOperationException {
        return model.declaration(type).map(declaration -> new EcjSource(model, messager, type, declaration));
    }

    private Optional<EcjSource> enclosing(Element member) throws ReflectiveOperationException {
        return member.getEnclosingElement() instanceof TypeElement type ? source(type) : Optional.empty();
    }

    private Optional<Object> tree(Optional<EcjSource> source, Element member) throws ReflectiveOperationException {
        return source.isEmpty() ? Optional.empty() : model.member(source.get().declaration(), member);
    }
}
