package efficientnet;

import dev.shapewright.layers.*;

@Input(height = 224, width = 224, channels = 3)
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1, bias = false) @BatchNorm @Silu
@Excite(squeeze = 8)
@Conv(kernel = 1, filters = 16, bias = false) @BatchNorm
@GlobalAvgPool @Dense(units = 1000)
class EfficientNet {}
