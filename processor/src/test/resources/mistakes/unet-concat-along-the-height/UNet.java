package unet;

import dev.shapewright.layers.*;

@Input(height = 256, width = 256, channels = 1)
@DoubleConv(filters = 64) @Name("level1")
@Pool(size = 2)
@DoubleConv(filters = 128)
@ConvTranspose(kernel = 2, filters = 96, stride = 2)
@Concat(value = {"level1", "current"}, axis = Axis.HEIGHT)
@DoubleConv(filters = 64)
@Conv(kernel = 1, filters = 2)
class UNet {}
