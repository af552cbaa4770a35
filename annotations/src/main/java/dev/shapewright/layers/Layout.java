package dev.shapewright.layers;

/** The order in which the axes of images and volumes are printed and {@link Expect} is read; it changes no count. */
public enum Layout {
    /** {@code height x width x channels}, as TensorFlow, Keras and JAX write it. */
    CHANNELS_LAST,
    /** {@code channels x height x width}, as PyTorch and ONNX write it. */
    CHANNELS_FIRST
}
