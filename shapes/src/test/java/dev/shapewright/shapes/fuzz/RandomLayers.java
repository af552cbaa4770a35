package dev.shapewright.shapes.fuzz;

import dev.shapewright.shapes.ModelAnalyzer;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Layers that usually keep the form of their input, and occasionally any annotation of the language. */
final class RandomLayers {
    private static final List<String> ANYWHERE = List.of(
            "@Relu",
            "@Gelu",
            "@LeakyRelu(0.2)",
            "@Softmax",
            "@BatchNorm",
            "@BatchNorm(affine = false)",
            "@LayerNorm",
            "@RmsNorm",
            "@Dropout(0.3)",
            "@Scale",
            "@Custom(name = \"Odd\", parameters = #9, macs = #7)",
            "@Activation(#2)");
    private static final Map<String, List<String>> ON = Map.of(
            "vector", List.of("@Dense(units = #6)", "@Dense(units = #4, bias = ?)", "@Slice(to = #1)"),
            "sequence",
                    List.of(
                            "@Dense(units = #6)",
                            "@Conv(kernel = #3, filters = #5, padding = #1)",
                            "@Lstm(units = #3, bidirectional = ?)",
                            "@Gru(units = #2)",
                            "@SimpleRnn(units = #4)",
                            "@SelfAttention(heads = #1)",
                            "@CrossAttention(heads = #1, memory = \"input\")",
                            "@PositionEmbedding",
                            "@ClassToken",
                            "@MatMul(\"current\", transpose = true)"),
            "image",
                    List.of(
                            "@Conv(kernel = #3, filters = #4, padding = #1)",
                            "@Conv(kernel = #1, filters = #6, stride = #2)",
                            "@Conv(kernel = #2, filters = #3, padding = Padding.SAME)",
                            "@DepthwiseConv(kernel = {#3, #1}, padding = {1, 0})",
                            "@SeparableConv(kernel = #3, filters = #4, padding = #1)",
                            "@ConvTranspose(kernel = #2, filters = #3, stride = #2)",
                            "@Pool(size = #2)",
                            "@AvgPool(size = #3, stride = #1, padding = #1)",
                            "@GroupNorm(groups = #1)",
                            "@PRelu",
                            "@LocalResponseNorm(#3)",
                            "@Upsample(#2)",
                            "@Pad(padding = #1)",
                            "@Crop(#1)",
                            "@WindowAttention(heads = #1, window = #2)",
                            "@ChannelShuffle(#1)",
                            "@SpaceToDepth(#1)",
                            "@AdaptiveAvgPool(#4)"));

    private final List<String> types = new ModelAnalyzer().types();

    /** A layer with expressions that may use some names. */
    String layer(Dice dice, String form, Numbers numbers, int wild) {
        String pattern = dice.in100(wild) ? anything(dice) : dice.pick(dice.in100(30) ? ANYWHERE : on(form));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '#') {
                text.append(numbers.of(pattern.charAt(++i) - '0'));
            } else if (letter == '?') {
                text.append(numbers.truth());
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private static List<String> on(String form) {
        return ON.getOrDefault(form, ANYWHERE);
    }

    /** Any annotation, with values for its required elements and some others. */
    private String anything(Dice dice) {
        String type = dice.pick(types);
        List<String> elements = new ArrayList<>();
        for (Method element : elements(type)) {
            if (element.getDefaultValue() == null || dice.in100(20)) {
                elements.add(element.getName() + " = " + some(dice, element));
            }
        }
        return "@" + type + "(" + String.join(", ", elements) + ")";
    }

    private static String some(Dice dice, Method element) {
        Class<?> type = element.getReturnType();
        if (type == int[].class) {
            return dice.in100(50) ? "#2" : "{#" + dice.between(0, 4) + ", #1}";
        } else if (type == int.class || type == long.class) {
            return "#" + dice.between(0, 9);
        } else if (type == double.class) {
            return "0." + dice.below(10);
        } else if (type == boolean.class) {
            return "?";
        } else if (type == String.class || type == String[].class) {
            return dice.pick(List.of("\"input\"", "\"n1\"", "\"current\"", "\"two words\"", "\"\""));
        }
        Class<?> constants = type.isArray() ? type.getComponentType() : type;
        String name = constants.getName().substring(constants.getName().lastIndexOf('.') + 1);
        return name.replace('$', '.') + "." + dice.pick(Arrays.asList(constants.getEnumConstants()));
    }

    private static List<Method> elements(String type) {
        try {
            return Arrays.stream(Class.forName("dev.shapewright.layers." + type).getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
