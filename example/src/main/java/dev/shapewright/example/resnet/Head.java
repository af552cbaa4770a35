package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** The mean of each channel, and a class from them. */
@GlobalAvgPool
@Dense(units = 1000)
@interface Head {}
