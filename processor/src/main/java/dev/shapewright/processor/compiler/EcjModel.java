package dev.shapewright.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The public members of ECJ's internal classes needed for order, places and members, looked up once per compiler. */
final class EcjModel {
    private static final String COMPILER = "org.eclipse.jdt.internal.compiler.";

    private final ClassLoader loader;
    private final Object factory;
    private final Method newAnnotationMirror;
    private final Method newElement;
    private final Method elementOf;
    private final Class<?> element;
    private final Field binding;
    private final Class<?> sourceType;
    private final Field scope;
    private final Method typeInScope;
    private final Field referenceContext;
    private final Field annotations;
    private final Method fieldTree;
    private final Method methodTree;
    private final Class<?> fieldBinding;
    private final Class<?> methodBinding;
    private final Field initialization;
    private final Class<?> annotationMethod;
    private final Field defaultValue;
    private final Method compilationResult;
    private final Method compilationUnit;
    private final Method contents;
    private final Method lineEnds;
    private final Method fileName;
    private final Class<?> annotation;
    private final Method compilerAnnotation;
    private final Method memberValuePairs;
    private final Field name;
    private final Field value;
    private final Class<?> arrayInitializer;
    private final Field expressions;
    private final Field sourceStart;
    private final Field sourceEnd;

    EcjModel(ProcessingEnvironment environment, ClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        this.factory = type("apt.dispatch.BaseProcessingEnvImpl")
                .getMethod("getFactory")
                .invoke(environment);
        this.newAnnotationMirror =
                type("apt.model.Factory").getMethod("newAnnotationMirror", type("lookup.AnnotationBinding"));
        this.newElement = type("apt.model.Factory").getMethod("newElement", type("lookup.Binding"), ElementKind.class);
        this.elementOf = type("apt.model.Factory").getMethod("newElement", type("lookup.Binding"));
        this.element = type("apt.model.ElementImpl");
        this.binding = element.getField("_binding");
        this.sourceType = type("lookup.SourceTypeBinding");
        this.scope = sourceType.getField("scope");
        this.typeInScope = type("lookup.Scope").getMethod("getType", char[][].class, int.class);
        this.referenceContext = type("lookup.ClassScope").getField("referenceContext");
        this.annotations = type("ast.TypeDeclaration").getField("annotations");
        this.fieldBinding = type("lookup.FieldBinding");
        this.methodBinding = type("lookup.MethodBinding");
        this.fieldTree = type("ast.TypeDeclaration").getMethod("declarationOf", fieldBinding);
        this.methodTree = type("ast.TypeDeclaration").getMethod("declarationOf", methodBinding);
        this.initialization = type("ast.FieldDeclaration").getField("initialization");
        this.annotationMethod = type("ast.AnnotationMethodDeclaration");
        this.defaultValue = annotationMethod.getField("defaultValue");
        this.compilationResult = type("ast.TypeDeclaration").getMethod("compilationResult");
        this.lineEnds = type("CompilationResult").getMethod("getLineSeparatorPositions");
        this.fileName = type("CompilationResult").getMethod("getFileName");
        this.compilationUnit = type("CompilationResult").getMethod("getCompilationUnit");
        this.contents = type("env.ICompilationUnit").getMethod("getContents");
        this.annotation = type("ast.Annotation");
        this.compilerAnnotation = annotation.getMethod("getCompilerAnnotation");
        this.memberValuePairs = annotation.getMethod("memberValuePairs");
        this.name = type("ast.MemberValuePair").getField("name");
        this.value = type("ast.MemberValuePair").getField("value");
        this.arrayInitializer = type("ast.ArrayInitializer");
        this.expressions = arrayInitializer.getField("expressions");
        this.sourceStart = type("ast.ASTNode").getField("sourceStart");
        this.sourceEnd = type("ast.ASTNode").getField("sourceEnd");
    }

    /** A class of the compiler by its name below {@code org.eclipse.jdt.internal.compiler}. */
    Class<?> type(String className) throws ClassNotFoundException {
        return Class.forName(COMPILER + className, false, loader);
    }

    private Optional<Object> scope(TypeElement type) throws ReflectiveOperationException {
        return element.isInstance(type) && sourceType.isInstance(binding.get(type))
                ? Optional.ofNullable(scope.get(binding.get(type)))
                : Optional.empty();
    }

    /** Looks up a class from within a type's source, if there is one; ECJ records that as a reference to the class. */
    void lookUp(TypeElement type, String className) throws ReflectiveOperationException {
        Optional<Object> ownScope = scope(type);
        if (ownScope.isPresent()) {
            char[][] names = Arrays.stream(className.split("\\."))
                    .map(String::toCharArray)
                    .toArray(char[][]::new);
            typeInScope.invoke(ownScope.get(), names, names.length);
        }
    }

    /** The tree of a type; empty for a type from a class file, or if ECJ has released the tree. */
    Optional<Object> declaration(TypeElement type) throws ReflectiveOperationException {
        Optional<Object> ownScope = scope(type);
        return ownScope.isPresent() ? Optional.ofNullable(referenceContext.get(ownScope.get())) : Optional.empty();
    }

    /** The tree of a field or method in the tree of its type. */
    Optional<Object> member(Object declaration, Element member) throws ReflectiveOperationException {
        if (!element.isInstance(member)) {
            return Optional.empty();
        }
        Object bound = binding.get(member);
        if (fieldBinding.isInstance(bound)) {
            return Optional.ofNullable(fieldTree.invoke(declaration, bound));
        }
        return methodBinding.isInstance(bound)
                ? Optional.ofNullable(methodTree.invoke(declaration, bound))
                : Optional.empty();
    }

    /** The initializer in the tree of a field. */
    Optional<Object> initialization(Object fieldDeclaration) throws ReflectiveOperationException {
        return Optional.ofNullable(initialization.get(fieldDeclaration));
    }

    /** The default in the tree of a method. */
    Optional<Object> defaultValue(Object methodDeclaration) throws ReflectiveOperationException {
        return annotationMethod.isInstance(methodDeclaration)
                ? Optional.ofNullable(defaultValue.get(methodDeclaration))
                : Optional.empty();
    }

    /** The element of an ECJ binding, equal to any other element of the same binding. */
    Optional<Element> element(Object declared) throws ReflectiveOperationException {
        return Optional.ofNullable((Element) elementOf.invoke(factory, declared));
    }

    /** The annotations in the tree of a type. */
    List<Object> annotations(Object declaration) throws ReflectiveOperationException {
        return list(annotations.get(declaration));
    }

    /** ECJ's mirror of an annotation; empty if its type does not resolve or a value has the wrong type. */
    Optional<AnnotationMirror> mirror(Object annotationTree) throws ReflectiveOperationException {
        Optional<Object> made = Optional.ofNullable(compilerAnnotation.invoke(annotationTree));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        AnnotationMirror mirror = (AnnotationMirror) newAnnotationMirror.invoke(factory, made.get());
        return unlessUnfit(() -> Optional.of(mirror.getElementValues())).map(values -> mirror);
    }

    /**
     * ECJ's result, or empty if ECJ itself fails on a value of the wrong type: it throws ShouldNotImplement on an
     * {@code int} where a {@code boolean} belongs (still so in 3.46.100).
     */
    static <T> Optional<T> unlessUnfit(Supplier<Optional<T>> values) {
        try {
            return values.get();
        } catch (RuntimeException failure) {
            if (failure.getClass().getSimpleName().equals("ShouldNotImplement")) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** The {@code name = value} pairs of an annotation; a bare value is one pair. */
    List<Object> pairs(Object annotationTree) throws ReflectiveOperationException {
        return list(memberValuePairs.invoke(annotationTree));
    }

    String name(Object pair) throws ReflectiveOperationException {
        return String.valueOf((char[]) name.get(pair));
    }

    /** The expression of a pair, or the pair itself if half-typed code has no expression. */
    Object value(Object pair) throws ReflectiveOperationException {
        return Optional.ofNullable(value.get(pair)).orElse(pair);
    }

    /** The expressions of an array initializer; empty for any other expression. */
    Optional<List<Object>> items(Object expression) throws ReflectiveOperationException {
        return arrayInitializer.isInstance(expression)
                ? Optional.of(list(expressions.get(expression)))
                : Optional.empty();
    }

    boolean isAnnotation(Object tree) {
        return annotation.isInstance(tree);
    }

    int start(Object tree) throws ReflectiveOperationException {
        return sourceStart.getInt(tree);
    }

    int end(Object tree) throws ReflectiveOperationException {
        return sourceEnd.getInt(tree);
    }

    void move(Object tree, int start, int end) throws ReflectiveOperationException {
        sourceStart.setInt(tree, start);
        sourceEnd.setInt(tree, end);
    }

    /** The line of a position, starting from 1. */
    int line(Object declaration, int position) throws ReflectiveOperationException {
        int[] ends = (int[]) lineEnds.invoke(compilationResult.invoke(declaration));
        int index = Arrays.binarySearch(ends, position);
        return (index < 0 ? -index - 1 : index) + 1;
    }

    String file(Object declaration) throws ReflectiveOperationException {
        return String.valueOf((char[]) fileName.invoke(compilationResult.invoke(declaration)));
    }

    /** The source text of a type; the empty text if it is no longer available. */
    SourceText text(Object declaration) throws ReflectiveOperationException {
        Object unit = compilationUnit.invoke(compilationResult.invoke(declaration));
        return new SourceText(Optional.ofNullable((char[]) contents.invoke(unit))
                .map(String::valueOf)
                .orElse(""));
    }

    /**
     * The same type as an element of kind {@code CLASS}: ECJ's {@code BaseMessagerImpl.createProblem} has no case for
     * records and would report without a file (still so in 3.46.100). Can go when that is fixed.
     */
    TypeElement asClass(TypeElement type) throws ReflectiveOperationException {
        return (TypeElement) newElement.invoke(factory, binding.get(type), ElementKind.CLASS);
    }

    private static List<Object> list(Object array) {
        return array instanceof Object[] items ? List.of(items) : List.of();
    }
}
