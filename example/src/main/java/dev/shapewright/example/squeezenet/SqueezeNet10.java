package dev.shapewright.example.squeezenet;

import dev.shapewright.layers.*;

/**
 * SqueezeNet 1.0 (Iandola et al.: SqueezeNet, 2016). Its first convolution reads 223 of the 224 rows, because the weights
 * were trained that way.
 */
@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 7, filters = 96, stride = 2) @Relu
@Shrink
@Expect({54, 54, 96})
@Fire(squeeze = 16) @Fire(squeeze = 16) @Fire(squeeze = 32)
@Shrink
@Expect({27, 27, 256})
@Fire(squeeze = 32) @Fire(squeeze = 48) @Fire(squeeze = 48) @Fire(squeeze = 64)
@Shrink
@Expect({13, 13, 512})
@Fire(squeeze = 64)
@Head
@Expect(parameters = 1_248_424, macs = 818_924_576)
@SuppressWarnings("shapewright:floor-drops-input")
public class SqueezeNet10 {}
