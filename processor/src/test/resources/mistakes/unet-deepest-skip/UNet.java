package unet;

import dev.shapewright.layers.*;

@Input(height = 256, width = 256, channels = 1)
@DoubleConv(filters = 64) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128) @Name("level2")
@Pool(size = 2)
@DoubleConv(filters = 256)
@ConvTranspose(kernel = 2, filters = 128, stride = 2)
@Concat({"level1", "current"})
@DoubleConv(filters = 128)
@Conv(kernel = 1, filters = 2)
class UNet {}
