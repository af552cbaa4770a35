package unet;

import dev.shapewright.layers.*;

@Input(height = 572, width = 572, channels = 1)
@DoubleConv(filters = 64, padding = 0) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128, padding = 0) @Name("level2")
@Pool(size = 2)
@DoubleConv(filters = 256, padding = 0)
@ConvTranspose(kernel = 2, filters = 128, stride = 2)
@Concat({"level2", "current"})
@DoubleConv(filters = 128, padding = 0)
@ConvTranspose(kernel = 2, filters = 64, stride = 2)
@Concat({"level1", "current"})
@DoubleConv(filters = 64, padding = 0)
@Conv(kernel = 1, filters = 2)
class UNet {}
