package dev.shapewright.shapes.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shapewright.layers.Axis;
import dev.shapewright.shapes.ModelAnalyzer;
import dev.shapewright.shapes.Source;
import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.directive.Expect;
import dev.shapewright.shapes.directive.From;
import dev.shapewright.shapes.directive.Golden;
import dev.shapewright.shapes.directive.Input;
import dev.shapewright.shapes.directive.Name;
import dev.shapewright.shapes.directive.Output;
import dev.shapewright.shapes.directive.Repeat;
import dev.shapewright.shapes.directive.Share;
import dev.shapewright.shapes.directive.When;
import dev.shapewright.shapes.rule.Call;
import dev.shapewright.shapes.rule.Layer;
import dev.shapewright.shapes.rule.TensorNames;
import dev.shapewright.shapes.schema.Axes;
import dev.shapewright.shapes.schema.Binding;
import dev.shapewright.shapes.schema.Pads;
import dev.shapewright.shapes.schema.PerAxis;
import dev.shapewright.shapes.schema.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotations that users write and the records that the engine reads agree, for every annotation of the language. */
class ContractTest {
    /** The elements without a default, by annotation; all other annotations need none. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("Conv", Set.of("kernel", "filters")),
            Map.entry("DepthwiseConv", Set.of("kernel")),
            Map.entry("SeparableConv", Set.of("kernel", "filters")),
            Map.entry("ConvTranspose", Set.of("kernel", "filters")),
            Map.entry("Pool", Set.of("size")),
            Map.entry("AvgPool", Set.of("size")),
            Map.entry("AdaptiveAvgPool", Set.of("value")),
            Map.entry("AdaptiveMaxPool", Set.of("value")),
            Map.entry("Dense", Set.of("units")),
            Map.entry("Embedding", Set.of("vocabulary", "size")),
            Map.entry("GroupNorm", Set.of("groups")),
            Map.entry("SelfAttention", Set.of("heads")),
            Map.entry("CrossAttention", Set.of("heads", "memory")),
            Map.entry("WindowAttention", Set.of("heads", "window")),
            Map.entry("MatMul", Set.of("value")),
            Map.entry("Lstm", Set.of("units")),
            Map.entry("Gru", Set.of("units")),
            Map.entry("SimpleRnn", Set.of("units")),
            Map.entry("Permute", Set.of("value")),
            Map.entry("Upsample", Set.of("value")),
            Map.entry("SpaceToDepth", Set.of("value")),
            Map.entry("PixelShuffle", Set.of("value")),
            Map.entry("RepeatVector", Set.of("value")),
            Map.entry("ChannelShuffle", Set.of("value")),
            Map.entry("Pad", Set.of("padding")),
            Map.entry("Crop", Set.of("value")),
            Map.entry("Slice", Set.of("to")),
            Map.entry("Step", Set.of("value")),
            Map.entry("Activation", Set.of("value")),
            Map.entry("Custom", Set.of("name")),
            Map.entry("Name", Set.of("value")),
            Map.entry("From", Set.of("value")),
            Map.entry("When", Set.of("value")),
            Map.entry("Repeat", Set.of("value")),
            Map.entry("Share", Set.of("value")),
            Map.entry("Output", Set.of("value")));

    static Stream<Class<? extends Record>> records() {
        Stream<Class<? extends Record>> directives = Stream.of(
                Input.class,
                From.class,
                Name.class,
                When.class,
                Repeat.class,
                Share.class,
                Output.class,
                Expect.class,
                Budget.class,
                Golden.class);
        return Stream.concat(layers(), directives);
    }

    static Stream<Class<? extends Record>> layers() {
        return new LayerCatalog().types().stream().map(ContractTest::layer);
    }

    static Stream<Class<?>> annotations() {
        return Stream.concat(
                records().map(ContractTest::annotation),
                Stream.of(dev.shapewright.layers.Frozen.class, dev.shapewright.layers.Branch.class));
    }

    /** Ensures that every annotation of the language has a contract. */
    @Test
    void theseAreAllAnnotations() {
        assertEquals(
                new TreeSet<>(new ModelAnalyzer().types()),
                annotations().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theCatalogHasEachLayerOnce() {
        List<String> types = new LayerCatalog().types();
        assertEquals(types.stream().distinct().toList(), types);
        assertTrue(
                types.containsAll(Set.of("Conv", "Pool", "Dense", "BatchNorm", "Flatten", "Relu")), types.toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void elementsAreTheRecordsComponents(Class<? extends Record> record) {
        Set<String> elements = Arrays.stream(annotation(record).getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        Set<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertEquals(components, elements);
        for (RecordComponent component : record.getRecordComponents()) {
            assertTypesAgree(annotation(record), component);
        }
    }

    private static void assertTypesAgree(Class<?> annotation, RecordComponent component) {
        Class<?> element = element(annotation, component.getName()).getReturnType();
        Class<?> type = component.getType();
        boolean numbers = type == PerAxis.class || type == Pads.class;
        boolean constant = type.isEnum() && element == int.class;
        boolean agree = numbers
                ? element == int[].class
                : type == Axes.class
                        ? element == Axis[].class
                        : type == TensorNames.class ? element == String[].class : (constant || element == type);
        assertTrue(agree, () -> annotation + "." + component + " is " + element);
    }

    @ParameterizedTest
    @MethodSource("records")
    void requiredElementsAreThoseOfTheLanguage(Class<? extends Record> record) {
        Set<String> required = Arrays.stream(annotation(record).getDeclaredMethods())
                .filter(element -> element.getDefaultValue() == null)
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertEquals(REQUIRED.getOrDefault(record.getSimpleName(), Set.of()), required);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void annotationsCanBeWrittenOnTypesAndRepeated(Class<?> annotation) {
        checkMeta(annotation);
        if (annotation == dev.shapewright.layers.Budget.class || annotation == dev.shapewright.layers.Golden.class) {
            assertEquals(null, annotation.getAnnotation(Repeatable.class));
            return;
        }
        Class<?> container = annotation.getAnnotation(Repeatable.class).value();
        assertEquals("List", container.getSimpleName());
        assertEquals(annotation, container.getDeclaringClass());
        assertEquals(annotation.arrayType(), element(container, "value").getReturnType());
        checkMeta(container);
    }

    private static void checkMeta(Class<?> annotation) {
        assertTrue(annotation.isAnnotation());
        assertArrayEquals(
                new ElementType[] {ElementType.TYPE},
                annotation.getAnnotation(Target.class).value());
        assertEquals(
                RetentionPolicy.CLASS, annotation.getAnnotation(Retention.class).value());
        assertNotNull(annotation.getAnnotation(Documented.class));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layersAreBoundWithTheirRequiredElementsOnly(Class<? extends Record> record) {
        Schema<?> schema = new LayerCatalog().schema(record.getSimpleName()).orElseThrow();
        Call call = Call.of(record.getSimpleName());
        for (String element : REQUIRED.getOrDefault(record.getSimpleName(), Set.of())) {
            Call without = call;
            assertThrows(IllegalArgumentException.class, () -> schema.bind(without));
            call = call.with(element, Source.some(record.getSimpleName(), element));
        }
        Binding.Bound<?> bound = assertInstanceOf(Binding.Bound.class, schema.bind(call));
        assertEquals(record, bound.record().getClass());
        assertInstanceOf(Layer.class, bound.record());
        assertEquals(record.getSimpleName(), schema.type());
        assertEquals(
                Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                schema.elements());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Conv(kernel = 3, filters = 8) | Conv 3x3, 8",
                "@Conv(filters = 8, kernel = {3, 5}, stride = 2) | Conv 3x5, 8, stride 2",
                "@Conv(kernel = 3, filters = 8, stride = {1, 1}, padding = 0) | Conv 3x3, 8",
                "@Conv(kernel = 3, filters = 8, padding = {1, 1, 2, 2}, bias = false) | Conv 3x3, 8, padding 1x2, no bias",
                "@Conv(kernel = 3, filters = 8, padding = Padding.SAME_LOWER) | Conv 3x3, 8, padding same lower",
                "@Pool(size = 2, stride = 2) | Pool 2x2",
                "@Pool(size = 3, stride = {2, 1}, ceil = true) | Pool 3x3, stride 2x1, ceil",
                "@BatchNorm(affine = false) | BatchNorm no affine",
                "@Activation(Activation.HARD_SWISH) | Activation hard_swish",
                "@Pool(size = 3, stride = 1, padding = 1) | Pool 3x3, stride 1, padding 1",
                "@Pad(padding = {1, 2, 0, 0}) | Pad 1/2x0",
                "@PRelu(axes = {Axis.LENGTH, Axis.FEATURES}) | PRelu axes length+features",
                "@Slice(from = 1, to = 3, axis = Axis.HEIGHT) | Slice from 1, 3, axis height",
                "@Concat({\"a\", \"b\"}) | Concat a+b",
                "@Reshape(length = Input.ANY, features = 2) | Reshape length ?, features 2",
                "@SelfAttention(heads = 4, keyBias = false) | SelfAttention 4, no keyBias",
                "@Dropout | Dropout",
                "@Dropout(0.5) | Dropout",
                "@Dropout(0.1) | Dropout 0.1",
                "@Flatten | Flatten"
            })
    void describesWhatDiffersFromTheDefault(String row) {
        List<String> columns = List.of(row.split(" \\| "));
        Call call = Source.call(columns.get(0));
        Schema<?> schema = new LayerCatalog().schema(call.type()).orElseThrow();
        Binding.Bound<?> bound = assertInstanceOf(Binding.Bound.class, schema.bind(call));
        assertEquals(columns.get(1), schema.describe(bound.record(), call, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Conv(kernel = 3, filters = 8) | @Conv(filters = 8, kernel = {3, 3}, padding = {0, 0}, bias = true)",
                "@Conv(kernel = 3, filters = 8, padding = 1) | @Conv(kernel = 3, filters = 8, padding = {1, 1, 1, 1})",
                "@Pool(size = {2, 3}) | @Pool(size = {2, 3}, stride = {2, 3}, dilation = 1)",
                "@AvgPool(size = 2) | @AvgPool(size = 2, stride = {2, 2}, ceil = false)"
            })
    void writesTheSameValuesTheSameWay(String row) {
        List<String> texts = Arrays.stream(row.split(" \\| "))
                .map(Source::call)
                .map(ContractTest::canonical)
                .toList();
        assertEquals(texts.get(0), texts.get(1));
    }

    private static String canonical(Call call) {
        Schema<?> schema = new LayerCatalog().schema(call.type()).orElseThrow();
        return schema.canonical(((Binding.Bound<?>) schema.bind(call)).record(), 2);
    }

    private static Method element(Class<?> annotation, String name) {
        try {
            return annotation.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(annotation + " has no element " + name, e);
        }
    }

    private static Class<?> annotation(Class<? extends Record> record) {
        return type("dev.shapewright.layers." + record.getSimpleName());
    }

    private static Class<? extends Record> layer(String type) {
        return type("dev.shapewright.shapes.layer." + type).asSubclass(Record.class);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no " + name, e);
        }
    }
}
