package dev.shapewright.example.convnext;

import dev.shapewright.layers.*;
import java.lang.annotation.Repeatable;

/** A residual block: a depthwise convolution, and a position-wise network that widens fourfold. */
@Branch
    @DepthwiseConv(kernel = 7, padding = 3) @LayerNorm
    @Conv(kernel = 1, filters = 4 * In.channels) @Gelu
    @Conv(kernel = 1, filters = In.channels) @Scale @StochasticDepth
@Branch
@Add
@Repeatable(ConvNeXtLayer.List.class)
@interface ConvNeXtLayer {
    @interface List {
        ConvNeXtLayer[] value();
    }
}
