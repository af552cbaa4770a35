package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** The mean of each channel, and a classifier. */
@GlobalAvgPool
@Dense(units = 1000)
@interface Head {}
