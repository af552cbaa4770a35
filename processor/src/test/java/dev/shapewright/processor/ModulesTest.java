package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.layers.Input;
import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Compilers;
import dev.shapewright.processor.testing.TestCompiler;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models in a named module. ECJ finds no module path when called through javax.tools. */
class ModulesTest {
    static Stream<Named<TestCompiler>> javac() {
        return Compilers.each().filter(compiler -> compiler.getName().startsWith("javac"));
    }

    private static Compiled compile(TestCompiler compiler, String requires) throws URISyntaxException {
        Path annotations = Path.of(
                Input.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return compiler.compile(
                Map.of(
                        "module-info.java",
                        "module zoo { requires dev.shapewright.annotations; " + requires + " }",
                        "zoo/Net.java",
                        """
                        package zoo;
                        import dev.shapewright.layers.*;
                        @Input(features = 4) @Dense(units = 2)
                        public class Net {}
                        """),
                List.of("--module-path", annotations.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javac")
    void theModuleOfTheAnnotationsIsEnough(TestCompiler compiler) throws URISyntaxException {
        Compiled compiled = compile(compiler, "");

        assertEquals(List.of(), compiled.diagnostics());
        assertEquals(Set.of("NetModelSummary.java"), compiled.generated().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javac")
    void theModuleOfGeneratedMayBeThereToo(TestCompiler compiler) throws URISyntaxException {
        Compiled compiled = compile(compiler, "requires static java.compiler;");

        assertEquals(List.of(), compiled.diagnostics());
        assertTrue(compiled.source("NetModelSummary.java").contains("@Generated("));
    }

    /** The module jdk.jdeps requires java.compiler, but not transitively. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("javac")
    void theModuleOfGeneratedMayBeThereUnread(TestCompiler compiler) throws URISyntaxException {
        Compiled compiled = compile(compiler, "requires jdk.jdeps;");

        assertEquals(List.of(), compiled.diagnostics());
    }
}
