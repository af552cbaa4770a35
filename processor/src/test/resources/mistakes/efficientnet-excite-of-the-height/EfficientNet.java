package efficientnet;

import dev.shapewright.layers.*;

@Input(length = 300, features = 16)
@Conv(kernel = 3, filters = 32, stride = 2, padding = 1, bias = false) @BatchNorm @Silu
@Excite
@GlobalAvgPool @Dense(units = 5)
class EfficientNet {}
