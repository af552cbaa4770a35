package alexnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 11, filters = 64, stride = 4, padding = 2) @Relu
@Expect({32, 55, 55, 64})
@GlobalAvgPool @Dense(units = 1000)
@Expect({32, 1000})
class AlexNet {}
