package dev.shapewright.shapes.network;

/**
 * Where an annotation is in the source.
 *
 * @param file simple name of the file
 * @param inBlock whether it belongs to a block, so that a reader of the model needs the file's name
 */
public record Source(String file, int line, boolean inBlock) {
    /** For a reader of the model: {@code line 8}, or in a block {@code Bottleneck.java:8}. */
    public String mention() {
        return inBlock ? toString() : "line " + line;
    }

    /** {@code Bottleneck.java:8}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
