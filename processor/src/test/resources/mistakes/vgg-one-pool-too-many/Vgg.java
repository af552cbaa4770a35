package vgg;

import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@VggBlock(filters = 64) @VggBlock(filters = 128)
@VggBlock(filters = 256)
@VggBlock(filters = 512)
@VggBlock(filters = 512)
@Flatten
@Dense(units = 10)
class Vgg {}
