package dev.shapewright.processor.reading;

import dev.shapewright.processor.compiler.Mirrors;
import dev.shapewright.processor.compiler.SourceCompiler;
import dev.shapewright.processor.compiler.WrittenExpression;
import dev.shapewright.processor.reading.BlockReading.Located;
import dev.shapewright.shapes.expression.Expression;
import dev.shapewright.shapes.expression.Type;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.problem.Problem;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads one block from its source: its layers, its parameters with their stand-ins, and its other constants. */
final class BlockReader {
    /** The valid parameter types and the stand-in of each. */
    private static final Map<Type, String> STAND_INS = Map.of(
            Type.INT, "Arg.INT",
            Type.LONG, "Arg.LONG",
            Type.DOUBLE, "Arg.DOUBLE",
            Type.BOOLEAN, "Arg.BOOLEAN",
            Type.STRING, "Arg.TEXT");

    private static final Map<Type, Object> VALUES = Map.of(
            Type.INT, dev.shapewright.layers.Arg.INT,
            Type.LONG, dev.shapewright.layers.Arg.LONG,
            Type.DOUBLE, dev.shapewright.layers.Arg.DOUBLE,
            Type.BOOLEAN, dev.shapewright.layers.Arg.BOOLEAN,
            Type.STRING, dev.shapewright.layers.Arg.TEXT);

    /** The classes Java allows as the type of an annotation element. */
    private static final Set<String> OBJECTS = Set.of(String.class.getName(), Class.class.getName());

    private final SourceCompiler compiler;
    private final TypeElement type;
    private final Expressions expressions;
    private final List<Located> located = new ArrayList<>();
    private boolean readable = true;

    BlockReader(SourceCompiler compiler, Annotations annotations, Pending pending, TypeElement type) {
        this.compiler = compiler;
        this.type = type;
        this.expressions = new Expressions(compiler, annotations, pending, Optional.of(type));
    }

    /** The block; empty if the order of its annotations is unknown. */
    Optional<BlockReading> read(StackReader stacks) {
        Optional<Reading> reading = stacks.read(type, expressions);
        List<Block.Parameter> parameters = parameters();
        Map<String, Block.Definition> definitions = definitions();
        return reading.map(read -> {
            boolean complete = read.stack().complete() && readable;
            if (KotlinStub.is(type)) {
                located.clear();
                located.add(inKotlin());
            }
            Block block = new Block(
                    type.getQualifiedName().toString(),
                    read.stack(),
                    parameters,
                    definitions,
                    Suppressions.of(type),
                    true,
                    complete && located.isEmpty());
            List<Located> all = new ArrayList<>(located);
            all.addAll(expressions.shadowed());
            // As in the stack, an unresolved name in a default or constant may yet be generated.
            Reading own = new Reading(
                    type,
                    read.stack(),
                    read.written(),
                    expressions.places(),
                    read.unresolved() || !readable,
                    expressions.awaits());
            // If a name does not resolve, the compiler reports that, and only that is reported.
            return new BlockReading(type, block, Optional.of(own), complete ? all : List.of());
        });
    }

    private Located inKotlin() {
        String headline =
                "a block is written in Java: in Kotlin its expressions are lost, and the order of its layers may be, too";
        return new Located(new Problem(ProblemId.KOTLIN_BLOCK, Site.model(), headline), compiler.place(type));
    }

    private List<Block.Parameter> parameters() {
        List<Block.Parameter> parameters = new ArrayList<>();
        for (ExecutableElement element : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String name = element.getSimpleName().toString();
            Optional<Type> known = typeOf(element.getReturnType());
            if (known.isPresent()) {
                checkStandIn(element, known.get());
                parameters.add(new Block.Parameter(name, known.get(), fallback(element)));
            } else if (isLegal(element.getReturnType())) {
                located.add(new Located(wrongType(element), compiler.place(element)));
            } else {
                readable = false;
            }
        }
        return parameters;
    }

    private static Optional<Type> typeOf(TypeMirror type) {
        return Type.of(Mirrors.simpleName(type)).filter(STAND_INS::containsKey);
    }

    private Optional<Expression> fallback(ExecutableElement element) {
        Optional<WrittenExpression> written = compiler.defaultValue(element);
        Optional<AnnotationValue> value = compiler.foldedDefault(element);
        if (written.isEmpty() && value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expression> fallback = value.flatMap(found -> Values.of(found, element.getReturnType()))
                .flatMap(fits -> written)
                .flatMap(expressions::of);
        readable &= fallback.isPresent();
        return fallback;
    }

    /** Whether the compiler allows a type for an annotation element; it reports all other types itself. */
    private static boolean isLegal(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() != TypeKind.ARRAY && isLegal(array.getComponentType());
        }
        return type.getKind().isPrimitive()
                || (type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).asElement() instanceof TypeElement declared
                        && (declared.getKind() == ElementKind.ENUM
                                || declared.getKind() == ElementKind.ANNOTATION_TYPE
                                || OBJECTS.contains(declared.getQualifiedName().toString())));
    }

    private static Problem wrongType(ExecutableElement element) {
        String headline =
                "the parameter " + element.getSimpleName() + " is " + aOrAn(Mirrors.simpleName(element.getReturnType()))
                        + "; a block takes int, long, double, boolean and String";
        return new Problem(ProblemId.PARAMETER_TYPE, Site.model(), headline).with("instead", remedy(element));
    }

    /** How to write a parameter that has another type. */
    private static String remedy(ExecutableElement element) {
        Name name = element.getSimpleName();
        return switch (element.getReturnType().getKind()) {
            case BYTE, SHORT, CHAR -> "int " + name + "()";
            case FLOAT -> "double " + name + "()";
            case ARRAY ->
                "one parameter for each value: " + name + "_1(), " + name + "_2() and {" + name + "_1, " + name + "_2}";
            default -> "an int or a boolean, and one layer for each choice, a @When in front of each";
        };
    }

    private static String aOrAn(String word) {
        return ("AEIOaeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    private void checkStandIn(ExecutableElement element, Type parameter) {
        String name = element.getSimpleName().toString();
        String line = parameter + " " + name + " = " + STAND_INS.get(parameter) + ";";
        Optional<VariableElement> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(constant -> constant.getSimpleName().contentEquals(name))
                .findFirst();
        if (field.isEmpty()) {
            String headline = "the parameter " + name + " has no constant that stands for it in the block's layers"
                    + stray(parameter)
                            .map(stray -> "; " + stray + " stands for no parameter")
                            .orElse("");
            located.add(new Located(
                    new Problem(ProblemId.UNBOUND_PARAMETER, Site.model(), headline).withFixes(List.of(line)),
                    compiler.place(element)));
        } else if (typeOf(field.get().asType()).isPresent()
                && compiler.initializer(field.get()).isEmpty()) {
            // Half-typed: the compiler reports what is missing.
            readable = false;
        } else if (!isStandIn(field.get(), parameter)) {
            String headline =
                    "the constant " + name + " stands for the parameter, so it must be " + STAND_INS.get(parameter);
            located.add(new Located(
                    new Problem(ProblemId.UNBOUND_PARAMETER, Site.model(), headline).withFixes(List.of(line)),
                    compiler.place(field.get())));
        }
    }

    /** The name of a stand-in of the given type that matches no parameter. */
    private Optional<String> stray(Type parameter) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> isStandIn(field, parameter))
                .map(field -> field.getSimpleName().toString())
                .filter(name -> Annotations.element(type, name).isEmpty())
                .findFirst();
    }

    private static boolean isStandIn(VariableElement field, Type parameter) {
        return typeOf(field.asType()).equals(Optional.of(parameter))
                && Optional.ofNullable(VALUES.get(parameter)).equals(Optional.ofNullable(field.getConstantValue()));
    }

    private Map<String, Block.Definition> definitions() {
        Map<String, Block.Definition> definitions = new LinkedHashMap<>();
        // If a parameter has no stand-in, its problem already mentions any stand-in that matches no parameter.
        boolean unbound = located.stream().anyMatch(each -> each.problem().id() == ProblemId.UNBOUND_PARAMETER);
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String name = field.getSimpleName().toString();
            Optional<Type> known = Type.of(Mirrors.simpleName(field.asType()));
            boolean constant = field.getModifiers().contains(Modifier.STATIC) && field.getConstantValue() != null;
            boolean told = unbound && known.filter(of -> isStandIn(field, of)).isPresent();
            if (constant
                    && !told
                    && known.isPresent()
                    && Annotations.element(type, name).isEmpty()) {
                Optional<Expression> written = compiler.initializer(field).flatMap(expressions::of);
                written.ifPresent(value -> definitions.put(name, new Block.Definition(known.get(), value)));
                readable &= written.isPresent();
            }
        }
        return definitions;
    }
}
