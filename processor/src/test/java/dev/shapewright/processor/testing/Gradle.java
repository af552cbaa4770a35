package dev.shapewright.processor.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** An environment like Gradle's, which tracks the originating elements of each generated file. */
public class Gradle implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;
    private final Map<String, List<String>> origins;

    /**
     * Wraps a compiler's environment.
     *
     * @param origins receives, for each generated class and resource, its declared originating elements
     */
    public Gradle(ProcessingEnvironment delegate, Map<String, List<String>> origins) {
        this.delegate = delegate;
        this.origins = origins;
    }

    /** A map for the origins, ordered by name. */
    public static Map<String, List<String>> origins() {
        return new TreeMap<>();
    }

    /** Called before a file is created; a test may throw here. */
    protected void creating(String name) throws IOException {}

    @Override
    public Filer getFiler() {
        return new Filer() {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
                creating(name.toString());
                origins.put(
                        name.toString(),
                        Arrays.stream(originating).map(Element::toString).toList());
                return delegate.getFiler().createSourceFile(name, originating);
            }

            @Override
            public JavaFileObject createClassFile(CharSequence name, Element... originating) throws IOException {
                throw new FilerException("no class files are expected: " + name);
            }

            @Override
            public FileObject createResource(
                    JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... originating)
                    throws IOException {
                creating(name.toString());
                origins.put(
                        name.toString(),
                        Arrays.stream(originating).map(Element::toString).toList());
                return delegate.getFiler().createResource(location, pkg, name, originating);
            }

            @Override
            public FileObject getResource(JavaFileManager.Location location, CharSequence pkg, CharSequence name)
                    throws IOException {
                return delegate.getFiler().getResource(location, pkg, name);
            }
        };
    }

    @Override
    public Map<String, String> getOptions() {
        return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
        return delegate.getMessager();
    }

    @Override
    public Elements getElementUtils() {
        return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return delegate.getLocale();
    }
}
