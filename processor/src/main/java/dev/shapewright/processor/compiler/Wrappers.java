package dev.shapewright.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Looks through the environments that build tools wrap around the compiler's own.
 *
 * <ul>
 *   <li>IntelliJ (since 2020.3) passes a dynamic proxy, which its own {@code APIWrappers.unwrap} opens
 *       (checker-framework#4068, javalin-openapi#141).
 *   <li>Gradle's {@code IncrementalProcessingEnvironment} keeps the compiler's environment in the private field
 *       {@code delegate}.
 *   <li>kapt keeps it in the field {@code processingEnv}. Its stubs are Java; before Kotlin 1.8.20 they had the
 *       annotations of a class in reverse (KT-51087), which cannot be detected here.
 *   <li>Other tools do likewise, so every field of the wrapper, or of a proxy's handler, is inspected, a few wrappers
 *       deep.
 * </ul>
 *
 * <p>This class can go when JSR 269 provides the order of annotations, or when each of these tools has a public way in.
 */
final class Wrappers {
    private static final int DEEPEST = 5;
    private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

    private Wrappers() {}

    /** The first result of a recognizer for an environment or one inside it, outer ones first. */
    static <T> Optional<T> find(
            ProcessingEnvironment outermost, Function<ProcessingEnvironment, Optional<T>> recognizer) {
        List<ProcessingEnvironment> level = List.of(outermost);
        for (int depth = 0; depth <= DEEPEST; depth++) {
            Optional<T> found =
                    level.stream().map(recognizer).flatMap(Optional::stream).findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = level.stream().flatMap(Wrappers::inside).toList();
        }
        return Optional.empty();
    }

    private static Stream<ProcessingEnvironment> inside(ProcessingEnvironment wrapper) {
        Object holder = Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
        return Stream.concat(openedByIntelliJ(wrapper), heldBy(holder)).filter(inner -> inner != wrapper);
    }

    private static Stream<ProcessingEnvironment> openedByIntelliJ(ProcessingEnvironment wrapper) {
        try {
            Class<?> wrappers = Class.forName(INTELLIJ, true, wrapper.getClass().getClassLoader());
            Object inner = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, wrapper);
            return environment(inner);
        } catch (ReflectiveOperationException | LinkageError notIntelliJ) {
            return Stream.empty();
        }
    }

    private static Stream<ProcessingEnvironment> heldBy(Object holder) {
        return Stream.<Class<?>>iterate(holder.getClass(), Wrappers::isOwn, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                // A static field may hold the environment of an earlier compilation.
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> value(field, holder));
    }

    /** Whether a class can hold fields of the tool, unlike the classes at the end of the chain. */
    private static boolean isOwn(Class<?> type) {
        return type != null && type != Object.class && type != Proxy.class;
    }

    private static Stream<ProcessingEnvironment> value(Field field, Object holder) {
        try {
            return field.trySetAccessible() ? environment(field.get(holder)) : Stream.empty();
        } catch (IllegalAccessException closed) {
            return Stream.empty();
        }
    }

    private static Stream<ProcessingEnvironment> environment(Object value) {
        return value instanceof ProcessingEnvironment environment ? Stream.of(environment) : Stream.empty();
    }
}
