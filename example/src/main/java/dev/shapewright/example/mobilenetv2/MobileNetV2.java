package dev.shapewright.example.mobilenetv2;

import dev.shapewright.blocks.*;
import dev.shapewright.layers.*;

/** MobileNetV2 (Sandler et al.: Inverted Residuals and Linear Bottlenecks, 2018). */
@Input(height = 224, width = 224, channels = 3)
@ConvBn(kernel = 3, filters = 32, stride = 2, activation = Activation.RELU6)
@Expect({112, 112, 32})
@Stage(filters = 16, blocks = 1, expand = 1)
@Stage(filters = 24, blocks = 2, stride = 2)
@Expect({56, 56, 24})
@Stage(filters = 32, blocks = 3, stride = 2)
@Expect({28, 28, 32})
@Stage(filters = 64, blocks = 4, stride = 2)
@Stage(filters = 96, blocks = 3)
@Expect({14, 14, 96})
@Stage(filters = 160, blocks = 3, stride = 2)
@Stage(filters = 320, blocks = 1)
@ConvBn(kernel = 1, filters = 1280, activation = Activation.RELU6)
@Expect({7, 7, 1280})
@GlobalAvgPool
@Dropout(0.2)
@Dense(units = 1000)
@Expect(parameters = 3_504_872, macs = 300_774_272)
public class MobileNetV2 {}
