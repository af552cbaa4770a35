package dev.shapewright.example.resnet;

import dev.shapewright.layers.*;

/**
 * ResNet-101 (He et al.: Deep Residual Learning for Image Recognition, 2015; strides in the 3x3 convolutions, as
 * torchvision).
 */
@Input(height = 224, width = 224, channels = 3)
@Stem
@Stage(width = 64, blocks = 3)
@Expect({56, 56, 256})
@Stage(width = 128, blocks = 4, stride = 2)
@Expect({28, 28, 512})
@Stage(width = 256, blocks = 23, stride = 2)
@Expect({14, 14, 1024})
@Stage(width = 512, blocks = 3, stride = 2)
@Expect({7, 7, 2048})
@Head
@Expect(parameters = 44_549_160, macs = 7_801_405_440L)
public class ResNet101 {}
