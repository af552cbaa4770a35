package dev.shapewright.example.mobilenetv3;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** MobileNetV3, the small one (Howard et al.: Searching for MobileNetV3, 2019). */
@Input(height = 224, width = 224, channels = 3)
@ConvBn(kernel = 3, filters = 16, stride = 2, activation = Activation.HARD_SWISH)
@Expect({112, 112, 16})
@Bneck(kernel = 3, hidden = 16, filters = 16, stride = 2, excite = true, activation = Activation.RELU)
@Expect({56, 56, 16})
@Bneck(kernel = 3, hidden = 72, filters = 24, stride = 2, activation = Activation.RELU)
@Bneck(kernel = 3, hidden = 88, filters = 24, activation = Activation.RELU)
@Expect({28, 28, 24})
@Bneck(kernel = 5, hidden = 96, filters = 40, stride = 2, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 240, filters = 40, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 240, filters = 40, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 120, filters = 48, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 144, filters = 48, excite = true, activation = Activation.HARD_SWISH)
@Expect({14, 14, 48})
@Bneck(kernel = 5, hidden = 288, filters = 96, stride = 2, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 576, filters = 96, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 576, filters = 96, excite = true, activation = Activation.HARD_SWISH)
@Expect({7, 7, 96})
@Head(filters = 576, hidden = 1024)
@Expect(parameters = 2_542_856, macs = 56_510_400)
public class MobileNetV3Small {}
