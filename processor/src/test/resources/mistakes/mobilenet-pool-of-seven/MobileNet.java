package mobilenet;

import dev.shapewright.layers.*;

@Input(height = 192, width = 192, channels = 3)
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1, bias = false) @BatchNorm @Relu
@SeparableConv(kernel = 3, filters = 64, stride = 4, padding = 1)
@SeparableConv(kernel = 3, filters = 128, stride = 4, padding = 1)
@AvgPool(size = 7)
@Flatten
@Dense(units = 1000)
class MobileNet {}
