package unet;

import dev.shapewright.layers.*;

@Input(height = 256, width = 256, channels = 1)
@DoubleConv(filters = 64) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128)
@Up(filters = 64, skip = "leve1l")
@Conv(kernel = 1, filters = 2)
class UNet {}
