package unet;

import dev.shapewright.layers.*;

@Input(height = 572, width = 572, channels = 1)
@DoubleConv(filters = 64, padding = 0) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128, padding = 0)
@Up(filters = 64, skip = "level1")
@Conv(kernel = 1, filters = 2)
class UNet {}
