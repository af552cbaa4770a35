package inception;

import dev.shapewright.layers.*;

@Input(height = 28, width = 28, channels = 192)
@Inception(one = 64, five = 32, pooled = 32)
@Inception(one = 128, five = 96, pooled = 64)
@GlobalAvgPool @Dense(units = 1000)
class GoogLeNet {}
