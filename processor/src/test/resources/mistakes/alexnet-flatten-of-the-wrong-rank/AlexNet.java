package alexnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 11, filters = 64, stride = 4, padding = 2) @Relu
@Pool(size = 3, stride = 2)
@ToSequence
@Dense(units = 4096) @Relu
@Dense(units = 1000)
@Expect({1000})
class AlexNet {}
