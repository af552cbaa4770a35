package dev.shapewright.example.mobilenetv3;

import static dev.shapewright.example.mobilenetv3.Head.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The last convolution, the mean of each channel, and two layers that classify. */
@ConvBn(kernel = 1, filters = filters, activation = Activation.HARD_SWISH)
@GlobalAvgPool
@Dense(units = hidden) @HardSwish
@Dropout(0.2)
@Dense(units = 1000)
@interface Head {
    int filters();  int filters = Arg.INT;
    int hidden();   int hidden = Arg.INT;
}
