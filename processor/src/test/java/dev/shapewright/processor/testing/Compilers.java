package dev.shapewright.processor.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The compilers of the tests, found once. */
public final class Compilers {
    private static final List<TestCompiler> ALL = TestCompiler.all();

    private Compilers() {}

    /** Every compiler, with its name. */
    public static Stream<Named<TestCompiler>> each() {
        return ALL.stream().map(compiler -> Named.of(compiler.name(), compiler));
    }

    /** The compilers of this JVM, which can run a given processor, with their names. */
    public static Stream<Named<InProcess>> inThisJvm() {
        return ALL.stream()
                .filter(InProcess.class::isInstance)
                .map(InProcess.class::cast)
                .map(compiler -> Named.of(compiler.name(), compiler));
    }

    /** The javac of this JVM. */
    public static TestCompiler javac() {
        return ALL.get(0);
    }
}
