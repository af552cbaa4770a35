package resnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 7, filters = 64, stride = 2, bias = false) @BatchNorm @Relu
@Expect({112, 112, 64})
@Pool(size = 3, stride = 2, padding = 1)
@GlobalAvgPool @Dense(units = 10)
class ResNetStem {}
