package mobilenet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1, bias = false) @BatchNorm @Relu
@Conv(kernel = 3, filters = 64, padding = 1, groups = 64, bias = false) @BatchNorm @Relu
@Conv(kernel = 1, filters = 64, bias = false) @BatchNorm @Relu
@GlobalAvgPool @Dense(units = 1000)
class MobileNet {}
