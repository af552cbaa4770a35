package alexnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 11, filters = 64, stride = 4, padding = 2) @Relu
@Expect({64, 55, 55})
@GlobalAvgPool @Dense(units = 1000)
class AlexNet {}
