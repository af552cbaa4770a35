package dev.shapewright.example.mobilenet;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** The first MobileNet (Howard et al.: Efficient Convolutional Neural Networks for Mobile Vision Applications, 2017). */
@Input(height = 224, width = 224, channels = 3)
@ConvBnRelu(kernel = 3, filters = 32, stride = 2)
@DepthwiseSeparable(filters = 64)
@DepthwiseSeparable(filters = 128, stride = 2) @DepthwiseSeparable(filters = 128)
@Expect({56, 56, 128})
@DepthwiseSeparable(filters = 256, stride = 2) @DepthwiseSeparable(filters = 256)
@Expect({28, 28, 256})
@DepthwiseSeparable(filters = 512, stride = 2) @Repeat(5) @DepthwiseSeparable(filters = 512)
@Expect({14, 14, 512})
@DepthwiseSeparable(filters = 1024, stride = 2) @DepthwiseSeparable(filters = 1024)
@Expect({7, 7, 1024})
@GlobalAvgPool
@Dense(units = 1000)
@Expect(parameters = 4_231_976, macs = 568_740_352)
public class MobileNet {}
