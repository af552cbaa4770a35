package alexnet;

import dev.shapewright.layers.*;

@Input(height = 3, width = 224, channels = 224)
@Conv(kernel = 11, filters = 64, stride = 4, padding = 2) @Relu
@Pool(size = 3, stride = 2)
@Flatten @Dense(units = 1000)
class AlexNet {}
