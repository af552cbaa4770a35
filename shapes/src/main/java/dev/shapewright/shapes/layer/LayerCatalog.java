package dev.shapewright.shapes.layer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every layer of the language, one line each, in the order users meet them. */
public final class LayerCatalog {
    private static final List<Class<? extends Record>> LAYERS = List.of(
            // Convolutions
            Conv.class,
            DepthwiseConv.class,
            SeparableConv.class,
            ConvTranspose.class,
            // Pools
            Pool.class,
            AvgPool.class,
            AdaptiveAvgPool.class,
            AdaptiveMaxPool.class,
            GlobalAvgPool.class,
            GlobalMaxPool.class,
            // Fully connected, tables and single weights
            Dense.class,
            Embedding.class,
            PositionEmbedding.class,
            ClassToken.class,
            Scale.class,
            // Norms
            BatchNorm.class,
            InstanceNorm.class,
            GroupNorm.class,
            LayerNorm.class,
            RmsNorm.class,
            LocalResponseNorm.class,
            // Attention
            SelfAttention.class,
            CrossAttention.class,
            WindowAttention.class,
            MatMul.class,
            // Recurrent
            Lstm.class,
            Gru.class,
            SimpleRnn.class,
            // Reshaping
            Flatten.class,
            ToSequence.class,
            Reshape.class,
            Permute.class,
            Upsample.class,
            SpaceToDepth.class,
            PixelShuffle.class,
            RepeatVector.class,
            ChannelShuffle.class,
            Pad.class,
            Crop.class,
            Slice.class,
            Step.class,
            // Joins
            Add.class,
            Subtract.class,
            Multiply.class,
            Average.class,
            Maximum.class,
            Concat.class,
            // Activations
            Relu.class,
            Relu6.class,
            LeakyRelu.class,
            PRelu.class,
            Elu.class,
            Selu.class,
            Gelu.class,
            Silu.class,
            HardSwish.class,
            HardSigmoid.class,
            Mish.class,
            Tanh.class,
            Sigmoid.class,
            Softmax.class,
            Softplus.class,
            Activation.class,
            // While training
            Dropout.class,
            StochasticDepth.class,
            // Anything else
            Custom.class);

    private final Map<String, Class<? extends Record>> byType = new LinkedHashMap<>();
    private final Map<String, Schema<?>> schemas = new HashMap<>();

    public LayerCatalog() {
        LAYERS.forEach(layer -> byType.put(layer.getSimpleName(), layer));
    }

    /** The simple names of all layers' annotations. */
    public List<String> types() {
        return List.copyOf(byType.keySet());
    }

    /** Whether a layer slides a window and learns nothing: it can be left out without changing the channels. */
    public boolean isPool(String type) {
        Class<?> layer = byType.get(type);
        return layer != null && Windowed.class.isAssignableFrom(layer) && !Biased.class.isAssignableFrom(layer);
    }

    /** The schema of a layer by its annotation's simple name; none for an annotation that is no layer. */
    public Optional<Schema<?>> schema(String type) {
        Schema<?> known = schemas.get(type);
        if (known == null && byType.containsKey(type)) {
            known = Schema.of(byType.get(type));
            schemas.put(type, known);
        }
        return Optional.ofNullable(known);
    }
}
