package dev.shapewright.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs our processor over sources. */
public interface TestCompiler {
    /** The compiler's name in test names: {@code javac 17}. */
    String name();

    /**
     * Compiles sources, given by path, with the processor.
     *
     * @param options further compiler options, such as {@code -Ashapewright.warnings=off}; {@code -classpath} adds to the
     *     annotations
     */
    Compiled compile(Map<String, String> sources, List<String> options);

    default Compiled compile(Map<String, String> sources) {
        return compile(sources, List.of());
    }

    /** Compiles one file; its path follows from its package and first class. */
    default Compiled compile(String path, String source) {
        return compile(Map.of(path, source));
    }

    static TestCompiler javac() {
        return new InProcess("javac " + Runtime.version().feature(), ToolProvider.getSystemJavaCompiler());
    }

    static TestCompiler ecj() {
        return new InProcess("ecj", new EclipseCompiler());
    }

    /** This JVM's javac, ECJ, and the javac of JDK 25 if one is found. */
    static List<TestCompiler> all() {
        List<TestCompiler> all = new ArrayList<>(List.of(javac(), ecj()));
        Forked.jdk25().ifPresent(all::add);
        return all;
    }
}
