package resnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 7, filters = 64, stride = 2, padding = 3, bias = false) @BatchNorm @Relu
@Pool(size = 3, stride = 2, padding = 1)

@BasicBlock(width = 64)
@BasicBlock(width = 128, stride = 2)
@BasicBlock(width = 256, stride = 2)
@GlobalAvgPool @Dense(units = 10)
class ResNet10 {}
