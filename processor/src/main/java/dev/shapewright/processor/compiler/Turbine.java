package dev.shapewright.processor.compiler;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Turbine, which compiles only the headers of a Bazel target, by reflection on its members.
 *
 * <p>A version of Turbine that lacks one of these members is treated as any other compiler: the order of repeated
 * annotations is then unknown, which is reported rather than guessed. This class can go when Turbine exposes its trees.
 */
final class Turbine implements SourceCompiler {
    private static final String ENVIRONMENT = "com.google.turbine.processing.TurbineProcessingEnvironment";

    private final TurbineModel model = new TurbineModel();
    private final Messager messager;
    private final Standard withoutTrees;

    private Turbine(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.withoutTrees = new Standard(environment);
    }

    /** Turbine behind an environment, if it is Turbine's own. */
    static Optional<SourceCompiler> of(ProcessingEnvironment environment) {
        return environment.getClass().getName().equals(ENVIRONMENT)
                ? Optional.of(new Turbine(environment))
                : Optional.empty();
    }

    @Override
    public List<TypeElement> ordered(List<TypeElement> types) {
        return types;
    }

    @Override
    public AnnotationOrder annotations(TypeElement type, Containers containers) {
        try {
            Optional<TurbineSource> source = source(type);
            return source.isEmpty()
                    ? withoutTrees.annotations(type, containers)
                    : new AnnotationOrder.Known(Syntax.flattened(source.get().read(), containers));
        } catch (ReflectiveOperationException failure) {
            return withoutTrees.annotations(type, containers);
        }
    }

    @Override
    public boolean hasSource(TypeElement type) {
        try {
            return source(type).isPresent();
        } catch (ReflectiveOperationException failure) {
            return false;
        }
    }

    @Override
    public Optional<WrittenExpression> initializer(VariableElement constant) {
        return Mirrors.isConstantField(constant) ? expression(constant, "init") : Optional.empty();
    }

    @Override
    public Optional<WrittenExpression> defaultValue(ExecutableElement element) {
        return expression(element, "defaultValue");
    }

    private Optional<WrittenExpression> expression(Element member, String part) {
        try {
            Optional<TurbineSource> source = enclosing(member);
            Optional<Object> declaration = source.isEmpty() ? Optional.empty() : model.declaration(member);
            Optional<Object> tree = declaration.isEmpty() ? declaration : model.optional(declaration.get(), part);
            return source.isEmpty() || tree.isEmpty()
                    ? Optional.empty()
                    : Optional.of(source.get().expression(member, tree.get()));
        } catch (ReflectiveOperationException failure) {
            return Optional.empty();
        }
    }

    @Override
    public Place place(TypeElement type) {
        try {
            Optional<TurbineSource> source = source(type);
            return source.isEmpty() ? withoutTrees.place(type) : source.get().place();
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
            Optional<TurbineSource> source = enclosing(member);
            Optional<Object> declaration = source.isEmpty() ? Optional.empty() : model.declaration(member);
            return source.isEmpty() || declaration.isEmpty()
                    ? withoutTrees.place(member)
                    : source.get().place(declaration.get(), member, Optional.empty(), Optional.empty());
        } catch (ReflectiveOperationException failure) {
            return withoutTrees.place(member);
        }
    }

    private Optional<TurbineSource> source(TypeElement type) throws ReflectiveOperationException {
        return model.bound(type).map(bound -> new TurbineSource(model, messager, type, bound));
    }

    private Optional<TurbineSource> enclosing(Element member) throws ReflectiveOperationException {
        return member.getEnclosingElement() instanceof TypeElement type ? source(type) : Optional.empty();
    }
}
