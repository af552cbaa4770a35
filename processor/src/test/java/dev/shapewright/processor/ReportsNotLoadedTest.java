package dev.shapewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.shapewright.processor.testing.Compiled;
import dev.shapewright.processor.testing.InProcess;
import dev.shapewright.processor.testing.Seed;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A build pays nothing for reports that it does not request. */
class ReportsNotLoadedTest {
    /** Loads the processor anew and records which classes of the reports are requested. */
    private static final class Watching extends URLClassLoader {
        private final List<String> reports = new ArrayList<>();

        Watching() {
            super(
                    new URL[] {
                        ModelProcessor.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                    },
                    ModelProcessor.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("dev.shapewright.reports.")) {
                    reports.add(name);
                }
                if (name.startsWith("dev.shapewright.processor.") && !name.contains(".testing.")) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }
    }

    private static List<String> loaded(String... options) throws IOException, ReflectiveOperationException {
        InProcess javac = new InProcess("javac", ToolProvider.getSystemJavaCompiler());
        try (Watching loader = new Watching()) {
            Processor processor = (Processor) loader.loadClass(ModelProcessor.class.getName(), true)
                    .getConstructor()
                    .newInstance();
            Compiled compiled = javac.compile(Map.of(Seed.FILE, Seed.source()), List.of(options), processor);
            assertEquals(List.of(), compiled.diagnostics());
            return loader.reports;
        }
    }

    @Test
    void withoutTheOptionNoClassIsLoaded() throws IOException, ReflectiveOperationException {
        assertEquals(List.of(), loaded());
        assertFalse(loaded("-Ashapewright.reports=csv").isEmpty());
    }
}
