package densenet;

import dev.shapewright.layers.*;

@Input(height = 56, width = 56, channels = 64)
@DenseLayer(growth = 32)
@GlobalAvgPool @Dense(units = 1000)
class DenseNet {}
