package lenet;

import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 1)
@Conv(kernel = 5, filters = 6, padding = 2) @Tanh
@AvgPool(size = 2)
@Conv(kernel = 5, filters = 16) @Tanh
@AvgPool(size = 2)
@Dense(units = 120) @Tanh
@Dense(units = 84) @Tanh
@Dense(units = 10)
class LeNet {}
