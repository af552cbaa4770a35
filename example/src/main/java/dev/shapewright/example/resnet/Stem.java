package dev.shapewright.example.resnet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** Reduces the image to a quarter of its size. */
@ConvBnRelu(kernel = 7, filters = 64, stride = 2)
@Pool(size = 3, stride = 2, padding = 1)
@interface Stem {}
