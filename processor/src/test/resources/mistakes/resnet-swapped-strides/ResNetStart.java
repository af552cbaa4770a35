package resnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 7, filters = 64, stride = 2, padding = 3, bias = false) @BatchNorm @Relu
@Pool(size = 3, stride = 2, padding = 1)

@Branch
    @Conv(kernel = 3, filters = 128, padding = 1, bias = false) @BatchNorm @Relu
    @Conv(kernel = 3, filters = 128, padding = 1, bias = false) @BatchNorm
@Branch
    @Conv(kernel = 1, filters = 128, stride = 2, bias = false) @BatchNorm
@Add @Relu
@GlobalAvgPool @Dense(units = 10)
class ResNetStart {}
