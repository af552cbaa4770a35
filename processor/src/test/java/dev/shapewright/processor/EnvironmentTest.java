package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.Gradle;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Wrapped;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The behavior build tools rely on, and the wrappers between them and the compiler. */
class EnvironmentTest {
    private static final String COMPILERS = "dev.shapewright.processor.testing.Compilers#inThisJvm";

    private static String said(Compiled compiled) {
        return compiled.diagnostics().stream()
                .map(said -> said.file() + ":" + said.line() + ":" + said.column() + " " + said.text())
                .map(text -> text.lines().findFirst().orElse("") + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException, URISyntaxException {
        Path classes = Path.of(ModelProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Files.readString(classes.resolve("META-INF").resolve(name)).strip();
    }

    @Test
    void gradleAndJavacFindTheProcessor() throws IOException, URISyntaxException {
        String name = "dev.shapewright.processor.ModelProcessor";
        assertEquals(name + ",isolating", resource("gradle/incremental.annotation.processors"));
        assertEquals(name, resource("services/javax.annotation.processing.Processor"));
        assertTrue(ServiceLoader.load(Processor.class).stream()
                .anyMatch(found -> found.type().equals(ModelProcessor.class)));
    }

    @Test
    void allOptionsAndAnnotationsAreDeclared() {
        ModelProcessor processor = new ModelProcessor();
        assertEquals(Set.of("*"), processor.getSupportedAnnotationTypes());
        assertEquals(
                Set.of("shapewright.warnings", "shapewright.suppress", "shapewright.reports", "shapewright.golden"),
                processor.getSupportedOptions());
    }

    /** This is what "isolating" means: each file originates from one type, and nothing else is written. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void eachFileOriginatesFromItsModel(InProcess compiler) {
        Map<String, List<String>> origins = Gradle.origins();
        Compiled compiled = compiler.compile(
                Map.of("zoo/Outer.java", """
                        package zoo;
                        import dev.shapewright.layers.*;
                        @Input(features = 4) @Dense(units = 2)
                        class Outer {
                            @Input(features = 4) @Dense(units = 3) record Inner() {}
                            @Input(features = Outer_InnerModelSummary.INPUT_FEATURES) private enum Late {}
                        }
                        """), List.of(), new Wrapped(environment -> new Gradle(environment, origins)));

        assertEquals(
                Map.of(
                        "zoo.OuterModelSummary", List.of("zoo.Outer"),
                        "zoo.Outer_InnerModelSummary", List.of("zoo.Outer.Inner"),
                        "zoo.Outer_LateModelSummary", List.of("zoo.Outer.Late")),
                origins);
        assertEquals("", said(compiled));
    }

    private static final String TWO_MISTAKES = """
            import dev.shapewright.layers.*;
            @Input(height = 9, width = 9, channels = 1)
            @Conv(kernel = {3, 3}, filters = 4)
            @Pool(size = 2) @Conv(kernel = {2, 5}, filters = 4)
            @Dropout(7) @Name("1")
            class Net {}
            """;

    private static final String THEIR_PLACES = """
            Net.java:4:14 [floor-drops-input] the last row of the input is never read
            Net.java:4:36 [kernel-exceeds-input] kernel width 5 is larger than the 3 columns it slides over
            Net.java:5:10 [value-out-of-range] value 7 is not between 0 and 1
            Net.java:5:19 [invalid-name] "1" is no name: a letter, then letters, digits, _ and -
            """;

    /** A handler like IntelliJ's: it holds no environment in a field, and only IntelliJ's own code opens it. */
    private record Closed(Supplier<ProcessingEnvironment> inside)
            implements InvocationHandler, Supplier<ProcessingEnvironment> {
        @Override
        public ProcessingEnvironment get() {
            return inside.get();
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(inside.get(), arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }

    private static final String API_WRAPPERS = """
            package org.jetbrains.jps.javac;
            public final class APIWrappers {
                public static <T> T unwrap(Class<? super T> type, T wrapper) {
                    Object handler = java.lang.reflect.Proxy.getInvocationHandler(wrapper);
                    @SuppressWarnings("unchecked") T wrapped = (T) ((java.util.function.Supplier<?>) handler).get();
                    return wrapped;
                }
            }
            """;

    private static ProcessingEnvironment proxy(ClassLoader loader, ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                loader, new Class<?>[] {ProcessingEnvironment.class}, new Closed(() -> environment));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void caretsAreExactBehindIntelliJ(InProcess compiler) throws IOException {
        Compiled tool = compiler.compile("org/jetbrains/jps/javac/APIWrappers.java", API_WRAPPERS);
        URL[] classes = {new File(tool.classes()).toURI().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Compiled compiled = compiler.compile(
                    Map.of("Net.java", TWO_MISTAKES),
                    List.of(),
                    new Wrapped(environment -> proxy(loader, environment)));

            assertEquals(THEIR_PLACES, said(compiled));
            assertEquals(Set.of("NetModelSummary.java"), compiled.generated().keySet());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void caretsAreExactBehindGradle(InProcess compiler) {
        Compiled compiled = compiler.compile(
                Map.of("Net.java", TWO_MISTAKES),
                List.of(),
                new Wrapped(environment -> new Gradle(environment, Gradle.origins())));

        assertEquals(THEIR_PLACES, said(compiled));
    }

    /**
     * Without a known compiler behind the wrapper, the order of repeated annotations is unknown, and only that is
     * reported.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource(COMPILERS)
    void anEnvironmentThatCannotBeOpenedIsSaidOnce(InProcess compiler) {
        Compiled compiled = compiler.compile(
                Map.of("Net.java", TWO_MISTAKES),
                List.of(),
                new Wrapped(environment -> proxy(getClass().getClassLoader(), environment)));

        assertEquals(
                List.of("order-unknown"),
                compiled.ours().stream().map(said -> said.id()).toList());
        assertEquals(6, compiled.ours().get(0).line());
        assertEquals(Set.of(), compiled.generated().keySet());
    }
}
