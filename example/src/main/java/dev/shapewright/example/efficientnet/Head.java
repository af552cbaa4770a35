package dev.shapewright.example.efficientnet;

import static dev.shapewright.example.efficientnet.Head.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The last convolution, the mean of each channel, and a classifier. */
@ConvBn(kernel = 1, filters = 4 * In.channels, activation = Activation.SILU)
@GlobalAvgPool
@Dropout(dropout)
@Dense(units = 1000)
@interface Head {
    double dropout();   double dropout = Arg.DOUBLE;
}
