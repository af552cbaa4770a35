package dev.shapewright.example.convnext;

import static dev.shapewright.example.convnext.ConvNeXt.*;

import dev.shapewright.layers.*;

/** Four stages; in front of each but the first, a convolution halves the image and doubles the channels. */
@Conv(kernel = 4, filters = width, stride = 4) @LayerNorm
@Repeat(3) @ConvNeXtLayer
@LayerNorm @Conv(kernel = 2, filters = 2 * width, stride = 2)
@Repeat(3) @ConvNeXtLayer
@LayerNorm @Conv(kernel = 2, filters = 4 * width, stride = 2)
@Repeat(deepest) @ConvNeXtLayer
@LayerNorm @Conv(kernel = 2, filters = 8 * width, stride = 2)
@Repeat(3) @ConvNeXtLayer
@GlobalAvgPool @LayerNorm
@Dense(units = 1000)
@interface ConvNeXt {
    int width();               int width = Arg.INT;
    int deepest() default 27;  int deepest = Arg.INT;
}
