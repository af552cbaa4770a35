package dev.shapewright.processor.testing;

/** The seed network, as shown on the first page of the manual. */
public final class Seed {
    /** The name of its file. */
    public static final String FILE = "MnistCnn.java";

    private Seed() {}

    /** The network on images of 28 rows and columns, with {@code @Input} on line 3 and the class on line 12. */
    public static String source() {
        return onImagesOf(28);
    }

    /** The same layers on square images of a given size. */
    public static String onImagesOf(int size) {
        return """
                import dev.shapewright.layers.*;

                @Input(height = %1$d, width = %1$d, channels = 1)
                @Conv(kernel = 5, filters = 4)
                @Pool(size = 2)
                @Conv(kernel = 3, filters = 8)
                @Pool(size = 2)
                @Conv(kernel = 3, filters = 16)
                @Flatten
                @Dense(units = 16)
                @Dense(units = 10)
                class MnistCnn {}
                """.formatted(size);
    }
}
