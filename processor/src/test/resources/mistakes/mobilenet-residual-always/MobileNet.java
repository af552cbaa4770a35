package mobilenet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1, bias = false) @BatchNorm @Relu6
@InvertedResidual(filters = 32, expand = 1)
@InvertedResidual(filters = 24, stride = 2)
@GlobalAvgPool @Dense(units = 1000)
class MobileNet {}
