package dev.shapewright.shapes.network;

/** The network with which every description of the project begins. */
public final class SeedNetwork {
    public static final String SOURCE = """
            @Input(height = 28, width = 28, channels = 1)
            @Conv(kernel = 5, filters = 4)
            @Pool(size = 2)
            @Conv(kernel = 3, filters = 8)
            @Pool(size = 2)
            @Conv(kernel = 3, filters = 16)
            @Flatten
            @Dense(units = 16)
            @Dense(units = 10)
            """;

    private SeedNetwork() {}

    /** The network on an input of n x n. */
    public static String on(int n) {
        return SOURCE.replace("height = 28, width = 28", "height = " + n + ", width = " + n);
    }
}
