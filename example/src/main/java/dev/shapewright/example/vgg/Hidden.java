package dev.shapewright.example.vgg;

import dev.shapewright.layers.*;

/** A fully connected layer of 4096 units with ReLU and dropout. */
@Dense(units = 4096) @Relu @Dropout(0.5)
@interface Hidden {}
