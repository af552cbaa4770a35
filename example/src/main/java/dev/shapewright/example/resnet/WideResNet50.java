package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/** Wide ResNet-50-2 (Zagoruyko, Komodakis: Wide Residual Networks, 2016). */
@Input(height = 224, width = 224, channels = 3)
@Stem
@Stage(width = 64, blocks = 3, baseWidth = 128)
@Expect({56, 56, 256})
@Stage(width = 128, blocks = 4, stride = 2, baseWidth = 128)
@Expect({28, 28, 512})
@Stage(width = 256, blocks = 6, stride = 2, baseWidth = 128)
@Expect({14, 14, 1024})
@Stage(width = 512, blocks = 3, stride = 2, baseWidth = 128)
@Expect({7, 7, 2048})
@Head
@Expect(parameters = 68_883_240, macs = 11_398_021_120L)
public class WideResNet50 {}
