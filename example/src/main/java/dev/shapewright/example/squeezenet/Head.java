package dev.shapewright.example.squeezenet;

import dev.shapewright.layers.*;

/** A convolution that yields the classes, and the mean of each. */
@Dropout(0.5)
@Conv(kernel = 1, filters = 1000) @Relu
@GlobalAvgPool
@interface Head {}
