package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** The three fully connected layers. */
@AdaptiveAvgPool(7)
@Flatten
@Repeat(2) @Hidden
@Dense(units = 1000)
@interface Classifier {}
