package swin;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 4, filters = 96, stride = 4)
@ToSequence
@LayerNorm
@WindowAttention(heads = 3, window = 7)
@GlobalAvgPool @Dense(units = 1000)
class Swin {}
