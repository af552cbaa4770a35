package lstm;

import dev.shapewright.layers.*;

@Input(height = 32, width = 128, channels = 1)
@Conv(kernel = 3, filters = 32, padding = 1) @Relu
@Pool(size = {32, 2})
@Lstm(units = 64)
@Dense(units = 27)
class Captcha {}
