package zoo;

import dev.shapewright.layers.*;
import library.*;

@Input(height = 32, width = 32, channels = 3)
@ConvRelu(filters = 16)
//< [block-without-companion]
@GlobalAvgPool
class Net {}
