package dev.shapewright.example.densenet;

import static dev.shapewright.example.densenet.Stem.*;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** From the image to a quarter of its size. */
@ConvBnRelu(kernel = 7, filters = filters, stride = 2)
@Pool(size = 3, stride = 2, padding = 1)
@interface Stem {
    int filters();  int filters = Arg.INT;
}
