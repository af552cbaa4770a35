package lenet;

import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Flatten
@Conv(kernel = 5, filters = 6, padding = 2) @Tanh
@AvgPool(size = 2)
@Conv(kernel = 5, filters = 16) @Tanh
@AvgPool(size = 2)
@Flatten
@Dense(units = 10)
class LeNet {}
