package org.gradle.internal.compiler.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler.CompilationTask;

/**
 * Replaces the one class that Gradle loads by name and that {@code gradle-api} lacks. While javac compiles, it reports
 * to Gradle which classes come from which source, and which classes use constants of which others.
 */
public final class IncrementalCompileTask implements CompilationTask {
    private final JavacTask javac;
    private final Function<File, Optional<String>> relative;
    private final Consumer<String> generated;
    private final Consumer<Map<String, Set<String>>> classesOfSources;
    private final BiConsumer<String, String> constants;
    private final Map<String, Set<String>> classes = new TreeMap<>();

    /** The constructor that Gradle calls, with Gradle's order of parameters. */
    public IncrementalCompileTask(
            CompilationTask javac,
            Function<File, Optional<String>> relative,
            Consumer<String> generated,
            Consumer<Map<String, Set<String>>> classesOfSources,
            BiConsumer<String, String> constants,
            BiConsumer<String, String> privateConstants) {
        this.javac = (JavacTask) javac;
        this.relative = relative;
        this.generated = generated;
        this.classesOfSources = classesOfSources;
        this.constants = constants;
    }

    @Override
    public void addModules(Iterable<String> names) {
        javac.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        javac.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        javac.setLocale(locale);
    }

    @Override
    public Boolean call() {
        javac.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE) {
                    note(new File(event.getSourceFile().getName()), event.getTypeElement());
                }
            }

            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                    new Constants().scan(new TreePath(event.getCompilationUnit()), null);
                }
            }
        });
        try {
            return javac.call();
        } finally {
            classesOfSources.accept(classes);
        }
    }

    private String name(TypeElement type) {
        return javac.getElements().getBinaryName(type).toString();
    }

    private void note(File source, TypeElement type) {
        relative.apply(source).ifPresent(path -> {
            classes.computeIfAbsent(path, none -> new TreeSet<>()).add(name(type));
            generated.accept(name(type));
        });
    }

    /** Gradle distinguishes accessible and private constants; here all count as accessible, which recompiles more. */
    private final class Constants extends TreePathScanner<Void, TypeElement> {
        private final Trees trees = Trees.instance(javac);

        @Override
        public Void visitClass(ClassTree tree, TypeElement outer) {
            return super.visitClass(tree, (TypeElement) trees.getElement(getCurrentPath()));
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, TypeElement user) {
            note(user);
            return super.visitIdentifier(tree, user);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, TypeElement user) {
            note(user);
            return super.visitMemberSelect(tree, user);
        }

        private void note(TypeElement user) {
            if (user != null
                    && trees.getElement(getCurrentPath()) instanceof VariableElement variable
                    && variable.getConstantValue() != null
                    && variable.getEnclosingElement() instanceof TypeElement owner) {
                constants.accept(name(owner), name(user));
            }
        }
    }
}
