package dev.shapewright.shapes.layer;

import dev.shapewright.shapes.rule.ActivationFunction;
import dev.shapewright.shapes.rule.Commutative;
import dev.shapewright.shapes.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every layer of the language, one line each, in the order users meet them. These are the names of the records: loading
 * all their classes would take a compiler longer than computing a model, which uses ten of them.
 */
public final class LayerCatalog {
    private static final List<String> LAYERS = List.of(
            // Convolutions
            "Conv",
            "DepthwiseConv",
            "SeparableConv",
            "ConvTranspose",
            // Pools
            "Pool",
            "AvgPool",
            "AdaptiveAvgPool",
            "AdaptiveMaxPool",
            "GlobalAvgPool",
            "GlobalMaxPool",
            // Fully connected, tables and single weights
            "Dense",
            "Embedding",
            "PositionEmbedding",
            "ClassToken",
            "Scale",
            // Norms
            "BatchNorm",
            "InstanceNorm",
            "GroupNorm",
            "LayerNorm",
            "RmsNorm",
            "LocalResponseNorm",
            // Attention
            "SelfAttention",
            "CrossAttention",
            "WindowAttention",
            "MatMul",
            // Recurrent
            "Lstm",
            "Gru",
            "SimpleRnn",
            // Reshaping
            "Flatten",
            "ToSequence",
            "Reshape",
            "Permute",
            "Upsample",
            "SpaceToDepth",
            "PixelShuffle",
            "RepeatVector",
            "ChannelShuffle",
            "Pad",
            "Crop",
            "Slice",
            "Step",
            // Joins
            "Add",
            "Subtract",
            "Multiply",
            "Average",
            "Maximum",
            "Concat",
            // Activations
            "Relu",
            "Relu6",
            "LeakyRelu",
            "PRelu",
            "Elu",
            "Selu",
            "Gelu",
            "Silu",
            "HardSwish",
            "HardSigmoid",
            "Mish",
            "Tanh",
            "Sigmoid",
            "Softmax",
            "Softplus",
            "Activation",
            // While training
            "Dropout",
            "StochasticDepth",
            // Anything else
            "Custom");

    private final Map<String, Optional<Schema<?>>> schemas = new HashMap<>();

    /** The simple names of all layers' annotations. */
    public List<String> types() {
        return LAYERS;
    }

    /** Whether a layer is a pool with a window: it can be left out without changing the channels. */
    public boolean isPool(String type) {
        return is(type, Pooling.class);
    }

    /** Whether a layer is a nonlinearity. */
    public boolean isActivation(String type) {
        return is(type, ActivationFunction.class);
    }

    /** Whether a layer's result does not depend on the order of its tensors. */
    public boolean isCommutative(String type) {
        return is(type, Commutative.class);
    }

    private static boolean is(String type, Class<?> kind) {
        return LAYERS.contains(type) && kind.isAssignableFrom(record(type));
    }

    /** The schema of a layer by its annotation's simple name; empty for an annotation that is not a layer. */
    public Optional<Schema<?>> schema(String type) {
        return schemas.computeIfAbsent(
                type, name -> LAYERS.contains(name) ? Optional.of(Schema.of(record(name))) : Optional.empty());
    }

    private static Class<? extends Record> record(String type) {
        try {
            return Class.forName(LayerCatalog.class.getPackageName() + "." + type)
                    .asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no record " + type, e);
        }
    }
}
