package dev.shapewright.processor.compiler;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The compiler that runs the processor: what it knows beyond JSR 269, the order and the places of annotations. */
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

    /** The annotations written on a type. Never throws on half-typed code. */
    AnnotationOrder annotations(TypeElement type);

    /**
     * The place of a type as a whole, where a {@code Messager} points for it: its name; with javac the word
     * {@code class}.
     */
    Place place(TypeElement type);

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

    private static Optional<SourceCompiler> recognized(ProcessingEnvironment environment) {
        return Ecj.of(environment).or(() -> javac(environment));
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
