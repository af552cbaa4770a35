package dev.shapewright.shapes.network;

import java.util.Random;
import java.util.StringJoiner;

/** A random stack on an image, with its counts according to the formulas in the literature, layer by layer. */
final class CountedStack {
    private final Random random;
    private final StringJoiner source = new StringJoiner("\n");
    private int height;
    private int width;
    private int channels;
    private boolean frozen;
    private long parameters;
    private long trainable;
    private long buffers;
    private long macs;
    private long activations;
    private long peak;
    private long before;

    CountedStack(Random random) {
        this.random = random;
        height = 12 + random.nextInt(40);
        width = 12 + random.nextInt(40);
        channels = 1 + random.nextInt(8);
        before = (long) height * width * channels;
        peak = before;
        source.add("@Input(height = " + height + ", width = " + width + ", channels = " + channels + ")");
        int layers = random.nextInt(7);
        for (int i = 0; i < layers; i++) {
            image();
        }
        vector(random.nextBoolean() ? "@Flatten" : random.nextBoolean() ? "@GlobalAvgPool" : "@GlobalMaxPool");
    }

    private void image() {
        frozen = random.nextInt(4) == 0;
        if (frozen) {
            source.add("@Frozen");
        }
        switch (random.nextInt(5)) {
            case 0, 1 -> conv();
            case 2 -> pool();
            case 3 -> batchNorm();
            default -> layer("@Gelu", 0, 0, 0);
        }
    }

    private void conv() {
        int kernelHeight = 1 + random.nextInt(4);
        int kernelWidth = 1 + random.nextInt(4);
        int groups = random.nextInt(3) == 0 ? channels : 1;
        int filters = groups * (1 + random.nextInt(6));
        boolean bias = random.nextBoolean();
        int in = channels;
        height = height + 3 - kernelHeight + 1;
        width = (width + 4 - kernelWidth) / 2 + 1;
        channels = filters;
        long weights = (long) kernelHeight * kernelWidth * in / groups * filters;
        layer(
                "@Conv(kernel = {" + kernelHeight + ", " + kernelWidth + "}, filters = " + filters
                        + ", stride = {1, 2}, padding = {1, 2, 2, 2}, groups = " + groups + ", bias = " + bias + ")",
                weights + (bias ? filters : 0),
                0,
                weights * height * width);
    }

    private void pool() {
        if (height < 2 || width < 3) {
            layer("@Relu", 0, 0, 0);
            return;
        }
        height = height / 2;
        width = width - 2;
        String type = random.nextBoolean() ? "Pool" : "AvgPool";
        layer("@" + type + "(size = {2, 3}, stride = {2, 1})", 0, 0, 0);
    }

    private void batchNorm() {
        boolean affine = random.nextBoolean();
        boolean statistics = random.nextBoolean();
        layer(
                "@BatchNorm(affine = " + affine + ", statistics = " + statistics + ")",
                affine ? 2L * channels : 0,
                statistics ? 2L * channels : 0,
                0);
    }

    private void vector(String layer) {
        frozen = false;
        channels = layer.equals("@Flatten") ? height * width * channels : channels;
        height = 1;
        width = 1;
        layer(layer, 0, 0, 0);
        int units = 1 + random.nextInt(20);
        boolean bias = random.nextBoolean();
        long weights = (long) channels * units;
        channels = units;
        layer("@Dense(units = " + units + ", bias = " + bias + ")", weights + (bias ? units : 0), 0, weights);
    }

    /** Adds a layer whose output has the current sizes. */
    private void layer(String annotation, long learned, long kept, long operations) {
        source.add(annotation);
        parameters += learned;
        trainable += frozen ? 0 : learned;
        buffers += kept;
        macs += operations;
        long output = (long) height * width * channels;
        activations += output;
        peak = Math.max(peak, before + output);
        before = output;
    }

    String source() {
        return source.toString();
    }

    long parameters() {
        return parameters;
    }

    long trainable() {
        return trainable;
    }

    long buffers() {
        return buffers;
    }

    long macs() {
        return macs;
    }

    long activations() {
        return activations;
    }

    long peak() {
        return peak;
    }
}
