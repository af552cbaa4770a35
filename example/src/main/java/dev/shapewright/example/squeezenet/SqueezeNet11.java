package dev.shapewright.example.squeezenet;

import dev.shapewright.layers.*;

/**
 * SqueezeNet 1.1, with a smaller first kernel and earlier pools (Iandola et al.: SqueezeNet, 2016). Its first convolution
 * reads 223 of the 224 rows, because the weights were trained that way.
 */
@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 3, filters = 64, stride = 2) @Relu
@Shrink
@Expect({55, 55, 64})
@Fire(squeeze = 16) @Fire(squeeze = 16)
@Shrink
@Expect({27, 27, 128})
@Fire(squeeze = 32) @Fire(squeeze = 32)
@Shrink
@Expect({13, 13, 256})
@Fire(squeeze = 48) @Fire(squeeze = 48) @Fire(squeeze = 64) @Fire(squeeze = 64)
@Head
@Expect(parameters = 1_235_496, macs = 349_151_936)
@SuppressWarnings("shapewright:floor-drops-input")
public class SqueezeNet11 {}
