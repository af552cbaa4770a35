package dev.shapewright.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.beans.EventHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler is found and used behind the environments of build tools; these wrappers themselves do nothing. */
final class WrappersTest {
    @TempDir
    Path directory;

    /** Like Gradle's. */
    private static final class IncrementalProcessingEnvironment extends FakeEnvironment {
        @SuppressWarnings("unused")
        private final ProcessingEnvironment delegate;

        IncrementalProcessingEnvironment(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }
    }

    /** Like kapt's, with the field in a superclass and another field beside it. */
    private static class KaptProcessingEnvironment extends FakeEnvironment {
        @SuppressWarnings("unused")
        private final String options = "";

        @SuppressWarnings("unused")
        private final Object processingEnv;

        KaptProcessingEnvironment(ProcessingEnvironment processingEnv) {
            this.processingEnv = processingEnv;
        }
    }

    private static final class KaptSubclass extends KaptProcessingEnvironment {
        KaptSubclass(ProcessingEnvironment processingEnv) {
            super(processingEnv);
        }
    }

    /** A proxy's handler with the environment in a field. */
    private record Handler(ProcessingEnvironment wrapped) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            throw new UnsupportedOperationException(method.getName());
        }
    }

    /** A proxy's handler that works, but that only IntelliJ's own code can open. */
    private record ClosedHandler(List<ProcessingEnvironment> wrapped)
            implements InvocationHandler, Supplier<ProcessingEnvironment> {
        @Override
        public ProcessingEnvironment get() {
            return wrapped.get(0);
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
            return ProcessingEnvironment.class.getMethod(method.getName()).invoke(get());
        }
    }

    private static ProcessingEnvironment proxy(ClassLoader loader, InvocationHandler handler) {
        return (ProcessingEnvironment)
                Proxy.newProxyInstance(loader, new Class<?>[] {ProcessingEnvironment.class}, handler);
    }

    private static ProcessingEnvironment proxy(InvocationHandler handler) {
        return proxy(WrappersTest.class.getClassLoader(), handler);
    }

    @ParameterizedTest
    @EnumSource
    void gradle(TestCompiler compiler) {
        assertFound(compiler, IncrementalProcessingEnvironment::new);
    }

    @ParameterizedTest
    @EnumSource
    void kapt(TestCompiler compiler) {
        assertFound(compiler, KaptSubclass::new);
    }

    @ParameterizedTest
    @EnumSource
    void aProxy(TestCompiler compiler) {
        assertFound(compiler, environment -> proxy(new Handler(environment)));
    }

    @ParameterizedTest
    @EnumSource
    void intellij(TestCompiler compiler) throws IOException {
        Path tool = directory.resolve("tool");
        new Sources(tool).write("org/jetbrains/jps/javac/APIWrappers.java", """
                package org.jetbrains.jps.javac;
                public final class APIWrappers {
                    public static <T> T unwrap(Class<? super T> type, T wrapper) {
                        Object handler = java.lang.reflect.Proxy.getInvocationHandler(wrapper);
                        @SuppressWarnings("unchecked") T wrapped = (T) ((java.util.function.Supplier<?>) handler).get();
                        return wrapped;
                    }
                }
                """);
        TestCompiler.JAVAC.compile(tool, List.of("org/jetbrains/jps/javac/APIWrappers.java"), List.of());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {tool.toUri().toURL()}, getClass().getClassLoader())) {
            assertFound(compiler, environment -> proxy(loader, new ClosedHandler(List.of(environment))));
            assertFound(
                    compiler,
                    environment -> new IncrementalProcessingEnvironment(
                            proxy(loader, new ClosedHandler(List.of(environment)))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fiveWrappersAreOpenedAndNotSix(TestCompiler compiler) {
        UnaryOperator<ProcessingEnvironment> two = environment -> new KaptSubclass(proxy(new Handler(environment)));
        assertFound(compiler, environment -> new KaptSubclass(two.apply(two.apply(environment))));
        assertEquals(List.of("Standard"), found(compiler, environment -> two.apply(two.apply(two.apply(environment)))));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotFoundIsReadByTheStandard(TestCompiler compiler) {
        assertEquals(
                List.of("Standard"), found(compiler, environment -> proxy(new ClosedHandler(List.of(environment)))));
    }

    /** A handler from the JDK, in a module that is not open. */
    @Test
    void whatCannotBeOpenedIsNoError() {
        ProcessingEnvironment inner = new FakeEnvironment();
        ProcessingEnvironment outer = proxy(new EventHandler(inner, "options", null, null));
        assertEquals(
                Optional.empty(),
                Wrappers.find(outer, environment -> environment == inner ? Optional.of("found") : Optional.empty()));
    }

    @Test
    void aStaticFieldIsOfAnotherCompilation() {
        ProcessingEnvironment outer = new Leaky();
        assertEquals(
                Optional.empty(),
                Wrappers.find(outer, environment -> environment == outer ? Optional.empty() : Optional.of("found")));
    }

    private static final class Leaky extends FakeEnvironment {
        @SuppressWarnings("unused")
        private static final ProcessingEnvironment EARLIER = new FakeEnvironment();
    }

    @Test
    void aWrapperAroundItselfIsNoEndlessLoop() {
        final class Loop extends FakeEnvironment {
            @SuppressWarnings("unused")
            final ProcessingEnvironment self = this;

            @SuppressWarnings("unused")
            final ProcessingEnvironment outer = new KaptSubclass(this);
        }
        assertEquals("Standard", SourceCompiler.of(new Loop()).getClass().getSimpleName());
    }

    /** On a runtime without the module jdk.compiler, which is usual for ECJ, the class Javac must not be linked. */
    @Test
    void withoutTheTreesApiThereIsNoJavac() throws ReflectiveOperationException {
        ClassLoader withoutTrees = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("com.sun.source.")) {
                    throw new ClassNotFoundException(name);
                }
                return name.startsWith(SourceCompiler.class.getPackageName()) && findLoadedClass(name) == null
                        ? define(name)
                        : super.loadClass(name, resolve);
            }

            private Class<?> define(String name) throws ClassNotFoundException {
                try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] bytes = stream.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        Object found = Class.forName(SourceCompiler.class.getName(), true, withoutTrees)
                .getMethod("of", ProcessingEnvironment.class)
                .invoke(null, new FakeEnvironment());
        assertEquals("Standard", found.getClass().getSimpleName());
    }

    private void assertFound(TestCompiler compiler, UnaryOperator<ProcessingEnvironment> wrapper) {
        String name = compiler.name().charAt(0) + compiler.name().substring(1).toLowerCase(Locale.ROOT);
        assertEquals(List.of(name), found(compiler, wrapper));
    }

    private List<String> found(TestCompiler compiler, UnaryOperator<ProcessingEnvironment> wrapper) {
        Sources sources = new Sources(directory).add("Net.java", """
                import nn.*;
                @Conv(kernel = 1) @Pool @Conv(kernel = {2})
                class Net {}
                """);
        Probe probe = new Probe(wrapper, "Net");
        String read = sources.probed(compiler, probe);
        if (probe.compilers().contains("Standard")) {
            assertTrue(read.endsWith("declared Net\nunknown\n"), read);
        } else {
            assertEquals("""
                    2:1 @Conv
                    2:16 kernel = {1}
                    2:19 @Pool
                    2:25 @Conv
                    2:40 kernel = {2}
                    2:41 item
                    """, read.substring(read.indexOf('\n') + 1));
        }
        return probe.compilers();
    }
}
