package dev.shapewright.processor.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The compiler that runs the processor, with what it knows beyond JSR 269: order, expressions and places. */
public interface SourceCompiler {

    /**
     * Finds the compiler behind an environment, however the build tool wrapped it.
     *
     * <p>Reading and reporting use the inner environment. Files must still be created through the given one, since
     * Gradle and IntelliJ track them through it.
     */
    static SourceCompiler of(ProcessingEnvironment environment) {
        return Wrappers.find(environment, SourceCompiler::recognized).orElseGet(() -> new Standard(environment));
    }

    /** The types in source order; some compilers return sets of elements in arbitrary order. */
    List<TypeElement> ordered(List<TypeElement> types);

    /**
     * The annotations written on a type. Never throws on half-typed code.
     *
     * @param containers the containers known so far
     */
    AnnotationOrder annotations(TypeElement type, Containers containers);

    /** Whether the tree of a type can be read because its source is being compiled or was found on the source path. */
    boolean hasSource(TypeElement type);

    /** The file of a type's source; empty for a class file, and if the compiler's sources are not files. */
    default Optional<Path> file(TypeElement type) {
        return Optional.empty();
    }

    /** Whether a type among the sources was generated; an IDE recompiles those of earlier builds. */
    default boolean isGenerated(TypeElement type) {
        return false;
    }

    /** Whether the compiler by itself recompiles types that {@link #refer refer} to a changed class. */
    default boolean follows() {
        return false;
    }

    /**
     * Records that a type's source depends on a class it does not name. Does nothing unless the compiler
     * {@link #follows}.
     */
    default void refer(TypeElement type, String className) {}

    /** The Filer to create files with, in place of the compiler's own. */
    default Filer filer(Filer given) {
        return given;
    }

    /** The initializer of a constant field; empty for other fields and enum constants, and without source. */
    Optional<WrittenExpression> initializer(VariableElement constant);

    /** The compiler's value of the default of an annotation type's element; empty if there is none or it does not fit. */
    default Optional<AnnotationValue> foldedDefault(ExecutableElement element) {
        return Optional.ofNullable(element.getDefaultValue());
    }

    /** The default of an annotation type's element as written; empty if there is none, and without source. */
    Optional<WrittenExpression> defaultValue(ExecutableElement element);

    /** The place of a type as a whole, where a {@code Messager} points: its name; with javac, the word {@code class}. */
    Place place(TypeElement type);

    /** The place of a field or method, where a {@code Messager} points: its name. */
    Place place(Element member);

    /** Tries javac, the usual compiler, first, so that no class for the others is loaded. */
    private static Optional<SourceCompiler> recognized(ProcessingEnvironment environment) {
        return javac(environment).or(() -> Ecj.of(environment)).or(() -> Turbine.of(environment));
    }

    private static Optional<SourceCompiler> javac(ProcessingEnvironment environment) {
        try {
            return Javac.of(environment);
        } catch (LinkageError noTreesApi) {
            // A compiler on a Java runtime without the module jdk.compiler, where our class Javac does not link.
            return Optional.empty();
        }
    }
}
