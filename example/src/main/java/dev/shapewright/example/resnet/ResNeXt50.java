package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** ResNeXt-50 32x4d (Xie et al.: Aggregated Residual Transformations for Deep Neural Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem
@Stage(width = 64, blocks = 3, groups = 32, baseWidth = 4)
@Expect({56, 56, 256})
@Stage(width = 128, blocks = 4, stride = 2, groups = 32, baseWidth = 4)
@Expect({28, 28, 512})
@Stage(width = 256, blocks = 6, stride = 2, groups = 32, baseWidth = 4)
@Expect({14, 14, 1024})
@Stage(width = 512, blocks = 3, stride = 2, groups = 32, baseWidth = 4)
@Expect({7, 7, 2048})
@Head
@Expect(parameters = 25_028_904, macs = 4_230_479_872L)
public class ResNeXt50 {}
