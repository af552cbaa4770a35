package dev.shapewright.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** The public members of ECJ's trees needed for expressions, looked up once per compiler. */
final class EcjNodes {
    /** Maps ECJ's names of operators to Java's. */
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("AND_AND", "&&"),
            Map.entry("OR_OR", "||"),
            Map.entry("AND", "&"),
            Map.entry("OR", "|"),
            Map.entry("XOR", "^"),
            Map.entry("LESS", "<"),
            Map.entry("LESS_EQUAL", "<="),
            Map.entry("GREATER", ">"),
            Map.entry("GREATER_EQUAL", ">="),
            Map.entry("EQUAL_EQUAL", "=="),
            Map.entry("NOT_EQUAL", "!="),
            Map.entry("LEFT_SHIFT", "<<"),
            Map.entry("RIGHT_SHIFT", ">>"),
            Map.entry("UNSIGNED_RIGHT_SHIFT", ">>>"),
            Map.entry("PLUS", "+"),
            Map.entry("MINUS", "-"),
            Map.entry("MULTIPLY", "*"),
            Map.entry("DIVIDE", "/"),
            Map.entry("REMAINDER", "%"),
            Map.entry("NOT", "!"),
            Map.entry("TWIDDLE", "~"));

    /** Maps ECJ's kinds of constants to the methods that return their values. */
    private static final Map<String, String> VALUES = Map.of(
            "BooleanConstant", "booleanValue",
            "CharConstant", "charValue",
            "IntConstant", "intValue",
            "LongConstant", "longValue",
            "FloatConstant", "floatValue",
            "DoubleConstant", "doubleValue",
            "StringConstant", "stringValue");

    /** A kind of node, with its public fields of interest. */
    record Kind(Class<?> type, Map<String, Field> fields) {
        boolean has(Object node) {
            return type.isInstance(node);
        }

        /** The value of a node's field; empty if missing, as it may be in half-typed code. */
        Optional<Object> part(Object node, String field) throws ReflectiveOperationException {
            Field found = Optional.ofNullable(fields.get(field)).orElseThrow(() -> new NoSuchFieldException(field));
            return Optional.ofNullable(found.get(node));
        }
    }

    /** A number packed into the bits of a node. */
    private record Bits(int mask, int shift) {
        static Bits named(String name, Class<?> node) throws ReflectiveOperationException {
            return new Bits(
                    node.getField(name + "MASK").getInt(null),
                    node.getField(name + "SHIFT").getInt(null));
        }

        int of(int bits) {
            return (bits & mask) >> shift;
        }
    }

    final Kind unary;
    final Kind binary;
    final Kind conditional;
    final Kind cast;

    private final EcjModel model;
    private final Kind literal;
    private final Object notAConstant;
    private final Kind name;
    private final Kind qualifiedName;
    private final Kind simpleName;
    private final Kind typeName;
    private final Class<?> field;
    private final Method isValidBinding;
    private final Method original;
    private final Method readableName;
    private final Map<String, Method> values = new HashMap<>();
    private final Map<Integer, String> operators = new HashMap<>();
    private final Field bits;
    private final Bits operator;
    private final Bits parentheses;

    EcjNodes(EcjModel model) throws ReflectiveOperationException {
        this.model = model;
        this.unary = kind("ast.UnaryExpression", "expression");
        this.binary = kind("ast.BinaryExpression", "left", "right");
        this.conditional = kind("ast.ConditionalExpression", "condition", "valueIfTrue", "valueIfFalse");
        this.cast = kind("ast.CastExpression", "type", "expression");
        this.literal = kind("ast.Literal", "constant");
        this.notAConstant = model.type("impl.Constant").getField("NotAConstant").get(null);
        this.name = kind("ast.NameReference", "binding");
        this.qualifiedName = kind("ast.QualifiedNameReference", "otherBindings");
        this.simpleName = kind("ast.SingleNameReference");
        this.typeName = kind("ast.TypeReference", "resolvedType");
        this.field = model.type("lookup.FieldBinding");
        this.isValidBinding = field.getMethod("isValidBinding");
        this.original = field.getMethod("original");
        this.readableName = model.type("lookup.TypeBinding").getMethod("readableName");
        for (String method : VALUES.values()) {
            values.put(method, model.type("impl.Constant").getMethod(method));
        }
        Class<?> numbers = model.type("ast.OperatorIds");
        for (Map.Entry<String, String> entry : OPERATORS.entrySet()) {
            operators.put(numbers.getField(entry.getKey()).getInt(null), entry.getValue());
        }
        Class<?> node = model.type("ast.ASTNode");
        this.bits = node.getField("bits");
        this.operator = Bits.named("Operator", node);
        this.parentheses = Bits.named("Parenthesized", node);
    }

    private Kind kind(String className, String... fieldNames) throws ReflectiveOperationException {
        Class<?> type = model.type(className);
        Map<String, Field> fields = new HashMap<>();
        for (String fieldName : fieldNames) {
            fields.put(fieldName, type.getField(fieldName));
        }
        return new Kind(type, fields);
    }

    /** The operator of a unary or binary node; empty if constant expressions cannot have it. */
    Optional<String> operator(Object node) throws ReflectiveOperationException {
        return Optional.ofNullable(operators.get(operator.of(bits.getInt(node))));
    }

    /** The number of pairs of parentheses around a node; ECJ includes them in the node's position. */
    int parentheses(Object node) throws ReflectiveOperationException {
        return parentheses.of(bits.getInt(node));
    }

    /** The value of a literal; empty for any other node, for {@code null}, and for a number that is too large. */
    Optional<Object> value(Object node) throws ReflectiveOperationException {
        Optional<Object> constant = literal.has(node) ? literal.part(node, "constant") : Optional.empty();
        Optional<Method> method = constant
                // NotAConstant is itself a constant, the double NaN.
                .filter(found -> found != notAConstant)
                .flatMap(
                        found -> Optional.ofNullable(VALUES.get(found.getClass().getSimpleName())))
                .map(values::get);
        return constant.isPresent() && method.isPresent()
                ? Optional.ofNullable(method.get().invoke(constant.get()))
                : Optional.empty();
    }

    /** The constant that a node names; empty for any other node, and if the name does not resolve. */
    Optional<VariableElement> constant(Object node) throws ReflectiveOperationException {
        if (!name.has(node) || isSelected(node)) {
            return Optional.empty();
        }
        Optional<Object> binding = name.part(node, "binding");
        if (binding.filter(field::isInstance).isEmpty() || !(boolean) isValidBinding.invoke(binding.get())) {
            return Optional.empty();
        }
        return model.element(original.invoke(binding.get())).flatMap(Mirrors::constant);
    }

    boolean isName(Object node) {
        return name.has(node);
    }

    /** Whether a node is a name without dots. */
    boolean isSimple(Object node) {
        return simpleName.has(node);
    }

    /** Whether a qualified name continues after a field, as in the length of an array. */
    private boolean isSelected(Object node) throws ReflectiveOperationException {
        return qualifiedName.has(node)
                && qualifiedName
                        .part(node, "otherBindings")
                        .filter(others -> ((Object[]) others).length > 0)
                        .isPresent();
    }

    /** The qualified name of the type that a node names; empty if it does not resolve. */
    Optional<String> typeName(Object node) throws ReflectiveOperationException {
        Optional<Object> type = typeName.has(node) ? typeName.part(node, "resolvedType") : Optional.empty();
        return type.isPresent()
                ? Optional.of(String.valueOf((char[]) readableName.invoke(type.get())))
                : Optional.empty();
    }
}
