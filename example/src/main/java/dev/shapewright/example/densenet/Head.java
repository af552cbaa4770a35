package dev.shapewright.example.densenet;

import dev.shapewright.layers.*;

/** The last normalization, the mean of each channel, and a class from them. */
@BatchNorm @Relu
@GlobalAvgPool
@Dense(units = 1000)
@interface Head {}
