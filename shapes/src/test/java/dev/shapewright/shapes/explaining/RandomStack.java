package dev.shapewright.shapes.explaining;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Stacks on an image that compile with any numbers. */
final class RandomStack {
    private static final List<String> IMAGE = List.of(
            "@Conv(kernel = {$3, $4}, filters = $9, stride = $3, padding = 4, dilation = $2, bias = false)",
            "@Conv(kernel = $5, filters = $9, stride = $3, padding = Padding.SAME)",
            "@Conv(kernel = $5, filters = $9, padding = Padding.SAME_LOWER, dilation = $3)",
            "@DepthwiseConv(kernel = $3, multiplier = $3, padding = {2, 1, 0, 3})",
            "@SeparableConv(kernel = $3, filters = $9, padding = 2)",
            "@ConvTranspose(kernel = $4, filters = $9, stride = $4)",
            "@ConvTranspose(kernel = $4, filters = $9, stride = $4, padding = Padding.SAME)",
            "@Pool(size = {2, 3}, stride = $4, padding = 1, ceil = true)",
            "@AvgPool(size = {3, 2}, stride = {$3, $5}, padding = {1, 0, 0, 1}, ceil = true)",
            "@AdaptiveMaxPool({$9, $5})",
            "@Upsample({$3, $2})",
            "@Pad(padding = {$3, 0, $2, 1})",
            "@BatchNorm",
            "@PRelu",
            "@Gelu");
    private static final List<String> SEQUENCE = List.of(
            "@Lstm(units = $9, bidirectional = true)",
            "@Gru(units = $9, resetAfter = false)",
            "@SimpleRnn(units = $9, doubleBias = true)",
            "@SelfAttention(heads = 1, keyBias = false)",
            "@ClassToken",
            "@Dense(units = $9)",
            "@RmsNorm");

    private RandomStack() {}

    static String of(Random random) {
        StringJoiner source = new StringJoiner("\n");
        source.add(filled("@Input(height = 1$9, width = 2$5, channels = $7)", random));
        for (int i = random.nextInt(6); i >= 0; i--) {
            source.add(filled(IMAGE.get(random.nextInt(IMAGE.size())), random));
        }
        source.add("@ToSequence");
        for (int i = random.nextInt(3); i >= 0; i--) {
            source.add(filled(SEQUENCE.get(random.nextInt(SEQUENCE.size())), random));
        }
        return source.add("@Flatten").toString();
    }

    /** A number from 1 to n for each {@code $n}. */
    private static String filled(String annotation, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < annotation.length(); i++) {
            char c = annotation.charAt(i);
            text.append(c == '$' ? Integer.toString(1 + random.nextInt(annotation.charAt(++i) - '0')) : c);
        }
        return text.toString();
    }
}
