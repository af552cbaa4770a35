package dev.shapewright.processor.compiler;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * What the environment of the Eclipse IDE tells of the files in its workspace, by reflection on public members of its class
 * {@code IdeProcessingEnvImpl} (JDT APT 1.4.300). It can go when JSR 269 tells as much; of the file
 * {@code Elements.getFileObjectOf} does so from Java 18 on.
 */
final class EcjWorkspace {
    private static final String SOURCE_FILE =
            "org.eclipse.jdt.internal.apt.pluggable.core.filer.IdeOutputJavaFileObject";

    private final ProcessingEnvironment environment;
    private final Method fileOf;

    private EcjWorkspace(ProcessingEnvironment environment, Method fileOf) {
        this.environment = environment;
        this.fileOf = fileOf;
    }

    /** The workspace behind an environment; empty on the command line. */
    static Optional<EcjWorkspace> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new EcjWorkspace(
                    environment, environment.getClass().getMethod("getEnclosingIFile", Element.class)));
        } catch (NoSuchMethodException commandLine) {
            return Optional.empty();
        }
    }

    /** The file of a type's source; empty for a class file, and where the source is not on a disk. */
    Optional<Path> file(TypeElement type) {
        try {
            Optional<Object> file = Optional.ofNullable(fileOf.invoke(environment, type));
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable((URI) call(file.get(), "getLocationURI"))
                            .map(Path::of);
        } catch (ReflectiveOperationException | IllegalArgumentException | FileSystemNotFoundException nowhere) {
            return Optional.empty();
        }
    }

    /** Whether a type's source was generated, by this build or by an earlier one. */
    boolean isGenerated(TypeElement type) {
        try {
            Object project = call(environment, "getAptProject");
            Object files = project.getClass()
                    .getMethod("getGeneratedFileManager", boolean.class)
                    .invoke(project, call(environment, "isTestCode"));
            return (boolean) files.getClass()
                    .getMethod("isGeneratedFile", fileOf.getReturnType())
                    .invoke(files, fileOf.invoke(environment, type));
        } catch (ReflectiveOperationException otherVersion) {
            return false;
        }
    }

    /** A file for the source of a class that was generated already in this build. */
    JavaFileObject sourceFile(CharSequence name, Element... origins) throws ReflectiveOperationException {
        Set<Object> files = new HashSet<>();
        for (Element origin : origins) {
            Optional.ofNullable(fileOf.invoke(environment, origin)).ifPresent(files::add);
        }
        Class<?> type = Class.forName(SOURCE_FILE, true, environment.getClass().getClassLoader());
        return (JavaFileObject) type.getConstructors()[0].newInstance(environment, name, files);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
