package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** ResNeXt-101 32x8d (Xie et al.: Aggregated Residual Transformations for Deep Neural Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem
@Stage(width = 64, blocks = 3, groups = 32, baseWidth = 8)
@Expect({56, 56, 256})
@Stage(width = 128, blocks = 4, stride = 2, groups = 32, baseWidth = 8)
@Expect({28, 28, 512})
@Stage(width = 256, blocks = 23, stride = 2, groups = 32, baseWidth = 8)
@Expect({14, 14, 1024})
@Stage(width = 512, blocks = 3, stride = 2, groups = 32, baseWidth = 8)
@Expect({7, 7, 2048})
@Head
@Expect(parameters = 88_791_336, macs = 16_414_015_488L)
public class ResNeXt101 {}
