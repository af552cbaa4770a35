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
import javax.tools.Diagnostic;

/** The compiler that runs the processor: what it knows beyond JSR 269, order, expressions and places. */
public interface SourceCompiler {

    /**
     * Finds the compiler behind an environment, however the build tool wrapped it.
     *
     * <p>Reading and reporting go to the environment inside. Files must still be created by the one given here: Gradle
     * and IntelliJ follow them by it.
     */
    static SourceCompiler of(ProcessingEnvironment environment) {
        return Wrappers.find(environment, SourceCompiler::recognized).orElseGet(() -> new Standard(environment));
    }

    /** Types in the order of their sources: some compilers give sets of elements in an order of no meaning. */
    List<TypeElement> ordered(List<TypeElement> types);

    /**
     * The annotations written on a type. Never throws on half-typed code.
     *
     * @param containers what is known of annotation types by now
     */
    AnnotationOrder annotations(TypeElement type, Containers containers);

    /** Whether the tree of a type can be read: its source is compiled, or was found on the source path. */
    boolean hasSource(TypeElement type);

    /** The file of a type's source; empty for a class file, and where a compiler reads sources that are no files. */
    default Optional<Path> file(TypeElement type) {
        return Optional.empty();
    }

    /** Whether a type among the sources is one that was generated: an IDE compiles those of earlier builds again. */
    default boolean isGenerated(TypeElement type) {
        return false;
    }

    /** Whether it compiles by itself what {@link #refer refers} to a changed class. */
    default boolean follows() {
        return false;
    }

    /** Notes that a type's source depends on a class that it does not name. Nothing for a compiler that does not follow. */
    default void refer(TypeElement type, String className) {}

    /** What files are to be created by, in place of the compiler's own. */
    default Filer filer(Filer given) {
        return given;
    }

    /** What a constant field is set to; empty for a field that is none, for an enum constant, and without source. */
    Optional<WrittenExpression> initializer(VariableElement constant);

    /** What a compiler has made of the default of an annotation type's element; empty where that is none or unfit. */
    default Optional<AnnotationValue> foldedDefault(ExecutableElement element) {
        return Optional.ofNullable(element.getDefaultValue());
    }

    /** The default of an annotation type's element; empty where there is none, and without source. */
    Optional<WrittenExpression> defaultValue(ExecutableElement element);

    /**
     * The place of a type as a whole, where a {@code Messager} points for it: its name; with javac the word
     * {@code class}.
     */
    Place place(TypeElement type);

    /** The place of a field or a method, where a {@code Messager} points for it: its name. */
    Place place(Element member);

    /**
     * Reports at a place, the caret exactly there.
     *
     * @throws IllegalArgumentException for a place that no {@code SourceCompiler} made
     */
    default void report(Diagnostic.Kind kind, String text, Place place) {
        if (!(place instanceof Caret caret)) {
            throw new IllegalArgumentException("not a place of a compiler: " + place);
        }
        caret.report(kind, text);
    }

    /** javac first, which is the usual one: then nothing of the others is loaded. */
    private static Optional<SourceCompiler> recognized(ProcessingEnvironment environment) {
        return javac(environment).or(() -> Ecj.of(environment)).or(() -> Turbine.of(environment));
    }

    private static Optional<SourceCompiler> javac(ProcessingEnvironment environment) {
        try {
            return Javac.of(environment);
        } catch (LinkageError noTreesApi) {
            // A compiler on a Java runtime without the module jdk.compiler: Javac's own class does not link.
            return Optional.empty();
        }
    }
}
