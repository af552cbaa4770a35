package dev.shapewright.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * ECJ, Eclipse's compiler, on the command line and in the IDE, by reflection on public members of its internal classes.
 *
 * <p>Where a version of ECJ lacks one of them, it is read as any other compiler: the order of repeated annotations is
 * then not known, which is said, and nothing is guessed. All of it can go when JDT has a public way from an element to
 * its tree.
 */
final class Ecj implements SourceCompiler {
    private static final String ENVIRONMENT = "org.eclipse.jdt.internal.compiler.apt.dispatch.BaseProcessingEnvImpl";

    private final EcjModel model;
    private final Messager messager;
    private final Standard withoutTrees;

    private Ecj(EcjModel model, ProcessingEnvironment environment) {
        this.model = model;
        this.messager = environment.getMessager();
        this.withoutTrees = new Standard(environment);
    }

    /** ECJ behind an environment, if it is ECJ's own. */
    static Optional<SourceCompiler> of(ProcessingEnvironment environment) {
        return Stream.<Class<?>>iterate(environment.getClass(), type -> type != null, Class::getSuperclass)
                .filter(type -> type.getName().equals(ENVIRONMENT))
                .findFirst()
                .flatMap(base -> of(environment, base));
    }

    /** The IDE's environments live in a bundle of their own: the compiler's classes are found from their base class. */
    private static Optional<SourceCompiler> of(ProcessingEnvironment environment, Class<?> base) {
        try {
            return Optional.of(new Ecj(new EcjModel(environment, base.getClassLoader()), environment));
        } catch (ReflectiveOperationException | LinkageError unknownVersion) {
            return Optional.empty();
        }
    }

    @Override
    public AnnotationOrder annotations(TypeElement type) {
        try {
            // First of all, for it makes ECJ resolve the annotations in its trees.
            type.getAnnotationMirrors();
            Optional<Object> declaration = model.declaration(type);
            if (declaration.isEmpty()) {
                return withoutTrees.annotations(type);
            }
            return new AnnotationOrder.Known(Syntax.flattened(new Reader(type, declaration.get()).read()));
        } catch (ReflectiveOperationException failure) {
            return new AnnotationOrder.Unknown();
        }
    }

    @Override
    public Place place(TypeElement type) {
        try {
            Optional<Object> declaration = model.declaration(type);
            return declaration.isEmpty()
                    ? withoutTrees.place(type)
                    : new Reader(type, declaration.get()).place(declaration.get());
        } catch (ReflectiveOperationException failure) {
            return withoutTrees.place(type);
        }
    }

    /** Reads the annotations of one type from ECJ's tree of it. */
    private final class Reader {
        private final TypeElement type;
        private final Object declaration;

        Reader(TypeElement type, Object declaration) {
            this.type = type;
            this.declaration = declaration;
        }

        List<Syntax> read() throws ReflectiveOperationException {
            List<Syntax> annotations = new ArrayList<>();
            for (Object annotation : model.annotations(declaration)) {
                annotations.add(syntax(annotation));
            }
            return annotations;
        }

        private Syntax syntax(Object annotation) throws ReflectiveOperationException {
            List<Syntax.Argument> arguments = new ArrayList<>();
            for (Object pair : model.pairs(annotation)) {
                arguments.add(argument(model.name(pair), model.value(pair)));
            }
            return new Syntax(model.mirror(annotation), arguments, place(annotation));
        }

        private Syntax.Argument argument(String name, Object value) throws ReflectiveOperationException {
            Optional<List<Object>> items = model.items(value);
            List<Place> places = new ArrayList<>();
            for (Object item : items.orElse(List.of())) {
                places.add(place(item));
            }
            List<Syntax> nested = new ArrayList<>();
            for (Object part : items.orElse(List.of(value))) {
                if (model.isAnnotation(part)) {
                    nested.add(syntax(part));
                }
            }
            return new Syntax.Argument(name, place(value), places, nested);
        }

        Place place(Object node) throws ReflectiveOperationException {
            return new EcjPlace(model, messager, type, declaration, model.start(node), model.end(node));
        }
    }
}
