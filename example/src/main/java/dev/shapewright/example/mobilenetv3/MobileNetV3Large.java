package dev.shapewright.example.mobilenetv3;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** MobileNetV3, the large one (Howard et al.: Searching for MobileNetV3, 2019). */
@Input(height = 224, width = 224, channels = 3)
@ConvBn(kernel = 3, filters = 16, stride = 2, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 16, filters = 16, activation = Activation.RELU)
@Expect({112, 112, 16})
@Bneck(kernel = 3, hidden = 64, filters = 24, stride = 2, activation = Activation.RELU)
@Bneck(kernel = 3, hidden = 72, filters = 24, activation = Activation.RELU)
@Expect({56, 56, 24})
@Bneck(kernel = 5, hidden = 72, filters = 40, stride = 2, excite = true, activation = Activation.RELU)
@Bneck(kernel = 5, hidden = 120, filters = 40, excite = true, activation = Activation.RELU)
@Bneck(kernel = 5, hidden = 120, filters = 40, excite = true, activation = Activation.RELU)
@Expect({28, 28, 40})
@Bneck(kernel = 3, hidden = 240, filters = 80, stride = 2, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 200, filters = 80, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 184, filters = 80, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 184, filters = 80, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 480, filters = 112, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 3, hidden = 672, filters = 112, excite = true, activation = Activation.HARD_SWISH)
@Expect({14, 14, 112})
@Bneck(kernel = 5, hidden = 672, filters = 160, stride = 2, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 960, filters = 160, excite = true, activation = Activation.HARD_SWISH)
@Bneck(kernel = 5, hidden = 960, filters = 160, excite = true, activation = Activation.HARD_SWISH)
@Expect({7, 7, 160})
@Head(filters = 960, hidden = 1280)
@Expect(parameters = 5_483_032, macs = 216_589_760)
public class MobileNetV3Large {}
